-- title: 更正（现行的决定）
-- grain: document_key, form_ordinal, field_key
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   form_ordinal | 表序号 | | 在文档中的次序，从1起
--   field_key | 字段键 | | 字段名；资金行和指标行带行号，如 funds.1.executed、indicators.5.score
--   evaluation_key | 自评表 | | 文档与表序号
--   part | 部分 | | head 表头和总分、funds 资金行、indicators 指标行
--   line_no | 行号 | | 资金行或指标行的次序；表头为空
--   field | 字段 | |
--   state | 状态 | | applied 已采用、question 原文已变待确认
--   printed | 更正时的原文 | | 更正时表中所印
--   read_printed | 现在的原文 | | 采用的识别结果中所印
--   typed | 更正为 | | 经办人所填
--   sets | 更正的列 | | JSON：列 → 新值
--   location | 出处 | |
--   decided_at | 更正时间 | | UTC
--   who | 更正人 | |
--   reason | 更正原因 | |
with decisions as (
    select * from lake.decisions where what in ('field.correct', 'field.restore')
),

latest as (
    select id, time as decided_at, who, reason, what, split_part(key, '/', 1) as document_key,
           try_cast(split_part(key, '/', 2) as integer) as form_ordinal, split_part(key, '/', 3) as field_key, cast(value as json) as said
    from decisions
    qualify row_number() over (partition by key order by time desc, id desc) = 1
),

corrections as (
    select *, left(document_key, 16) || '-' || form_ordinal as evaluation_key,
           case when regexp_matches(field_key, '^(funds|indicators)\.[0-9]+\.') then split_part(field_key, '.', 1) else 'head' end as part,
           try_cast(regexp_extract(field_key, '^(?:funds|indicators)\.([0-9]+)\.', 1) as integer) as line_no,
           regexp_replace(field_key, '^(funds|indicators)\.[0-9]+\.', '') as field
    from latest
    where what = 'field.correct'
),

-- The cells of what is read now: after a document was read anew, a correction counts only where the same cell still prints the same.
lines as (
    select document_id, batch_no, form_ordinal, 'head' as part, null as line_no, location, cells from lake.evaluations
    where document_id in (select document_key from corrections)
    union all
    select document_id, batch_no, form_ordinal, 'funds', fund_no, location, cells from lake.funds
    where document_id in (select document_key from corrections)
    union all
    select document_id, batch_no, form_ordinal, 'indicators', row_no, location, cells from lake.indicators
    where document_id in (select document_key from corrections)
),

compared as (
    select c.*, l.document_id is not null as is_there, cell_text(l.cells, c.field) as read_printed, cell_at(l.cells, c.field) as read_location,
           l.location as line_location, json_extract_string(c.said, '$.printed') as printed, json_extract_string(c.said, '$.location') as said_location
    from corrections as c
    join stg_document as d on d.document_key = c.document_key
    left join lines as l on l.document_id = c.document_key and l.batch_no = d.reading_batch_no and l.form_ordinal = c.form_ordinal
         and l.part = c.part and l.line_no is not distinct from c.line_no
),

final as (
    select document_key, form_ordinal, field_key, evaluation_key, part, line_no, field,
           case when is_there and read_printed is not distinct from printed and read_location is not distinct from said_location then 'applied'
                else 'question' end as state,
           printed, read_printed, json_extract_string(said, '$.typed') as typed, json_extract(said, '$.sets') as sets,
           coalesce(read_location, said_location, line_location) as location, decided_at, who, reason
    from compared
)

select * from final order by document_key, form_ordinal, part, line_no nulls first, field
