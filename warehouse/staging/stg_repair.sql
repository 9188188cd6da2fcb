-- title: 识别时的修复（采用的识别结果）
-- grain: evaluation_key, repair_no
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   form_ordinal | 表序号 | | 在文档中的次序，从1起
--   repair_no | 修复序号 | |
--   row_no | 指标行 | |
--   field | 字段 | |
--   rule | 修复方法 | |
--   was | 原文 | |
--   now | 改为 | |
--   confidence | 把握 | | 0—1
--   location | 出处 | | 源文件中的位置
with readings as (
    select document_key, reading_batch_no from stg_document
),

final as (
    select left(p.document_id, 16) || '-' || p.form_ordinal as evaluation_key, p.document_id as document_key, p.form_ordinal, p.repair_no,
           p.row as row_no, p.field, p.rule, p.was, p.now, p.confidence, p.location
    from lake.repairs as p
    join readings as r on r.document_key = p.document_id and r.reading_batch_no = p.batch_no
)

select * from final order by evaluation_key, repair_no
