-- title: 自评报告所写的指标数量与指标行的对照
-- grain: document_key, item_no, fact_no, row_no, side
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   item_no | 项目序号 | |
--   fact_no | 数量序号 | |
--   evaluation_key | 自评表 | | 文档与表序号
--   row_no | 指标行 | | 所指可能是的一行
--   side | 哪一边 | | target 年度指标值、actual 实际完成值
--   phrase | 所指 | | 报告的用语
--   report_text | 报告原文 | |
--   form_text | 表中所填 | |
--   is_equal | 相符 | | 表中没有数量的为空
with facts as (
    select f.*, compare_text(f.phrase) as words, split_part(regexp_replace(f.unit, '人次$', '人'), '/', 1) as base_unit
    from fct_report_fact as f
    where f.evaluation_key is not null and f.unit is not null
),

sides as (
    select f.* exclude (side), unnest(case f.side when 'either' then ['target', 'actual'] else [f.side] end) as side from facts as f
),

cells as (
    select evaluation_key, row_no, level3, level3_text, 'target' as side, target as text, target_op as op, target_value as value, target_unit as unit from fct_indicator_score
    union all
    select evaluation_key, row_no, level3, level3_text, 'actual', actual, actual_op, actual_value, coalesce(actual_unit, target_unit) from fct_indicator_score
),

lines as (
    select c.*, c.level3_text as name, compare_text(c.text) as words, split_part(regexp_replace(c.unit, '人次$', '人'), '/', 1) as base_unit,
           p.value as step
    from cells as c
    join fct_policy as p on p.evaluation_key = c.evaluation_key and p.key = 'report_amount_step_yuan'
    where c.level3 is not null
),

-- One is meant by the other where its words hold the other's, or nearly.
pairs as (
    select f.document_key, f.item_no, f.fact_no, f.evaluation_key, l.row_no, f.side, f.phrase, f.printed as report_text, l.text as form_text, f.op, f.fact_value,
           f.base_unit, l.op as form_op, l.value, l.step, coalesce(u.dimension, f.base_unit) as dimension, coalesce(u.factor, '1')::integer as factor,
           coalesce(v.factor, '1')::integer as form_factor, coalesce(v.dimension, l.base_unit) as form_dimension
    from sides as f
    join lines as l on l.evaluation_key = f.evaluation_key and l.side = f.side
    left join reference.units as u on u.unit = f.base_unit
    left join reference.units as v on v.unit = l.base_unit
    where length(f.words) >= 3 and (contains(l.name, f.words) or contains(f.words, l.name) or contains(l.words, f.words) or likeness_pct(f.words, l.name) >= 60
          or (length(l.name) >= 4 and f.words like array_to_string(string_split(l.name, ''), '%')))
),

final as (
    select document_key, item_no, fact_no, evaluation_key, row_no, side, phrase, report_text, form_text, case
               when value is null then null
               when base_unit = '元' then agrees_at(cast(fact_value as decimal(18, 2)), cast(value as decimal(18, 2)), step)
               when form_op in ('>=', '>') and side = 'actual' then fact_value * factor >= value * form_factor
               else fact_value * factor = value * form_factor end as is_equal
    from pairs
    where form_dimension is null or form_dimension = dimension
)

select * from final order by document_key, item_no, fact_no, row_no, side
