-- title: 资金行（采用的识别结果和更正）
-- grain: evaluation_key, fund_no
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   fund_no | 资金行号 | | 在表中的次序，从1起
--   fund_kind | 资金类别 | | total、current_appropriation、carryover …
--   label | 行名 | | 表中所印
--   initial_yuan | 年初预算数 | 元 |
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
--   weight | 分值 | 分 |
--   rate_pct | 表中执行率 | % |
--   rate_scale | 执行率小数位 | | 百分点的小数位数
--   rate_raw | 执行率原文 | |
--   score | 得分 | 分 |
--   location | 出处 | | 源文件中的位置
--   cells | 原文 | | JSON：字段 → [原文, 位置]
with readings as (
    select document_key, reading_batch_no from stg_document
),

corrections as (
    select * from stg_corrected_line where part = 'funds'
),

heads as (
    select * from stg_corrected_line where part = 'head'
),

final as (
    select left(f.document_id, 16) || '-' || f.form_ordinal as evaluation_key, f.fund_no, corrected(c.sets, 'fund_kind', f.fund_kind) as fund_kind,
           corrected(c.sets, 'label', f.label) as label,
           corrected(c.sets, 'initial_yuan', in_corrected_unit(f.initial_yuan, cell_text(f.cells, 'initial'), h.sets, e.amount_unit)) as initial_yuan,
           corrected(c.sets, 'annual_yuan', in_corrected_unit(f.annual_yuan, cell_text(f.cells, 'annual'), h.sets, e.amount_unit)) as annual_yuan,
           corrected(c.sets, 'executed_yuan', in_corrected_unit(f.executed_yuan, cell_text(f.cells, 'executed'), h.sets, e.amount_unit)) as executed_yuan,
           corrected(c.sets, 'weight', f.weight) as weight, corrected(c.sets, 'rate_pct', f.rate_pct) as rate_pct,
           corrected(c.sets, 'rate_scale', f.rate_scale) as rate_scale, corrected(c.sets, 'rate_raw', f.rate_raw) as rate_raw,
           corrected(c.sets, 'score', f.score) as score, f.location, f.cells
    from lake.funds as f
    join readings as r on r.document_key = f.document_id and r.reading_batch_no = f.batch_no
    left join lake.evaluations as e on e.document_id = f.document_id and e.batch_no = f.batch_no and e.form_ordinal = f.form_ordinal
    left join corrections as c on c.document_key = f.document_id and c.form_ordinal = f.form_ordinal and c.line_no = f.fund_no
    left join heads as h on h.document_key = f.document_id and h.form_ordinal = f.form_ordinal
)

select * from final order by evaluation_key, fund_no
