-- title: 自评报告所写的指标数量
-- grain: document_key, item_no, fact_no
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   item_no | 项目序号 | |
--   fact_no | 数量序号 | | 在该项目文字中的次序，从1起
--   evaluation_key | 自评表 | | 文档与表序号；没有对应的表时为空
--   phrase | 所指 | | 报告的用语
--   side | 哪一边 | | target 目标、actual 完成、either 报告没有说明
--   op | 比较符 | | 没有印的为空
--   fact_value | 数量 | | 基本单位
--   unit | 单位 | |
--   printed | 报告原文 | |
--   location | 出处 | |
with items as (
    select * from stg_report_item where facts is not null
),

facts as (
    select i.document_key, i.item_no, i.location,
           unnest(from_json(i.facts, '[{"phrase": "VARCHAR", "side": "VARCHAR", "op": "VARCHAR", "value": "DECIMAL(28,6)", "unit": "VARCHAR", "printed": "VARCHAR"}]')) as fact,
           generate_subscripts(from_json(i.facts, '["JSON"]'), 1) as fact_no
    from items as i
),

final as (
    select f.document_key, f.item_no, cast(f.fact_no as integer) as fact_no, m.evaluation_key, f.fact.phrase, f.fact.side, f.fact.op, f.fact.value as fact_value, f.fact.unit,
           f.fact.printed, f.location
    from facts as f
    left join stg_report_match as m on m.document_key = f.document_key and m.item_no = f.item_no
)

select * from final order by document_key, item_no, fact_no
