-- title: 每张表、每行中更正的列
-- grain: document_key, form_ordinal, part, line_no
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   form_ordinal | 表序号 | |
--   part | 部分 | | head 表头和总分、funds 资金行、indicators 指标行
--   line_no | 行号 | | 表头为0
--   sets | 更正的列 | | JSON：列 → 新值，后作的更正为准
with corrections as (
    select document_key, form_ordinal, part, coalesce(line_no, 0) as line_no, decided_at, field_key, sets, unnest(json_keys(sets)) as name
    from stg_correction
    where state = 'applied'
),

latest as (
    select *, json_extract_string(sets, '$."' || name || '"') as value
    from corrections
    qualify row_number() over (partition by document_key, form_ordinal, part, line_no, name order by decided_at desc, field_key desc) = 1
),

final as (
    select document_key, form_ordinal, part, line_no, json_group_object(name, value) as sets
    from latest
    group by document_key, form_ordinal, part, line_no
)

select * from final order by document_key, form_ordinal, part, line_no
