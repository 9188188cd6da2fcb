-- title: 对问题的最近一次复核
-- grain: data_key
-- columns:
--   data_key | 问题键 | | 规则、项目、年度、行、对象和数值；与文件无关，同样的数再报来仍是同一个
--   status | 处理 | | confirmed 属实、false_alarm 误报、fixed 已整改、excepted 例外
--   document_key | 复核时的文档 | | 内容的SHA-256
--   rule_id | 规则 | |
--   project_name | 项目名称 | | 复核时所写
--   year | 年度 | |
--   detail | 说明 | | 复核时的说明
--   decided_at | 复核时间 | | UTC
--   who | 复核人 | |
--   reason | 复核意见 | |
with decisions as (
    select *, cast(value as json) as said from lake.decisions where what = 'finding.review'
),

latest as (
    select key as data_key, json_extract_string(said, '$.status') as status, json_extract_string(said, '$.document') as document_key,
           json_extract_string(said, '$.rule') as rule_id, json_extract_string(said, '$.project') as project_name,
           try_cast(json_extract_string(said, '$.year') as integer) as year, json_extract_string(said, '$.detail') as detail,
           time as decided_at, who, reason
    from decisions
    qualify row_number() over (partition by key order by time desc, id desc) = 1
),

final as (
    select * from latest where status in ('confirmed', 'false_alarm', 'fixed', 'excepted')
)

select * from final order by data_key
