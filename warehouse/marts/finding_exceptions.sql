-- title: 例外清单
-- grain: data_key
-- columns:
--   data_key | 问题键 | | 规则、项目、年度、行、对象和数值
--   rule_id | 规则 | |
--   rule_title | 规则名称 | |
--   project_name | 项目名称 | | 复核时所写
--   year | 年度 | |
--   detail | 说明 | | 复核时的说明
--   is_in_effect | 正在生效 | | 现行表中仍是同样的数，因此不再列出；数据变化后失效
--   who | 复核人 | |
--   decided_at | 复核时间 | | UTC
--   reason | 复核意见 | |
--   document_key | 文档 | | 现行的，没有时为复核时的
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   location | 出处 | |
with reviews as (
    select * from stg_finding_review where status = 'excepted'
),

current_findings as (
    select * from fct_finding where is_current
    qualify row_number() over (partition by data_key order by finding_key) = 1
),

final as (
    select r.data_key, r.rule_id, d.title as rule_title, r.project_name, r.year, r.detail, f.data_key is not null as is_in_effect, r.who, r.decided_at,
           r.reason, coalesce(f.document_key, r.document_key) as document_key, f.file_name, f.form_ordinal, f.location
    from reviews as r
    left join current_findings as f on f.data_key = r.data_key
    left join dim_rule as d on d.rule_id = r.rule_id
)

select * from final order by decided_at desc, data_key
