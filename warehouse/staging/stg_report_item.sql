-- title: 自评报告中的项目（采用的识别结果）
-- grain: document_key, item_no
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   item_no | 项目序号 | |
--   name | 项目名称 | |
--   document_no | 预算文号 | |
--   amount_yuan | 金额 | 元 |
--   executed_yuan | 执行 | 元 |
--   rate_pct | 执行率 | % |
--   rate_scale | 执行率小数位 | |
--   score | 自评得分 | 分 |
--   grade | 评价等级 | |
--   location | 出处 | | 源文件中的位置
--   cells | 原文 | | JSON：字段 → [原文, 位置]
--   facts | 指标情况 | | JSON：报告所写的指标数量
with readings as (
    select document_key, reading_batch_no from stg_document
),

final as (
    select p.document_id as document_key,
           p.item_no, p.name, p.document_no, p.amount_yuan, p.executed_yuan, p.rate_pct, p.rate_scale, p.score, p.grade, p.location,
           p.cells, p.facts
    from lake.report_items as p
    join readings as r on r.document_key = p.document_id and r.reading_batch_no = p.batch_no
)

select * from final order by document_key, item_no
