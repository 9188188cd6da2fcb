-- title: 人工决定记录
-- grain: decision_id
-- columns:
--   decision_id | 决定编号 | |
--   decided_at | 时间 | | UTC
--   what | 决定 | | 种类，如 field.correct、finding.review
--   key | 对象 | | 文档、字段、问题等的键
--   said | 内容 | | 更正为、认定为
--   who | 经办人 | |
--   reason | 原因 | |
with final as (
    select id as decision_id, time as decided_at, what, key,
           case what when 'field.correct' then json_extract_string(try_cast(value as json), '$.typed')
                     when 'finding.review' then json_extract_string(try_cast(value as json), '$.status')
                     else value end as said,
           who, reason
    from lake.decisions
)

select * from final order by decided_at desc, decision_id desc
