-- title: 文档的问题（采用的识别结果）
-- grain: document_key, problem_no
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   problem_no | 问题序号 | |
--   form_ordinal | 表序号 | | 整份文档的问题为空
--   code | 问题代码 | |
--   severity | 程度 | | error、warning 或 info
--   message | 说明 | |
--   field | 字段 | |
--   row_no | 指标行 | |
--   location | 出处 | | 源文件中的位置
with readings as (
    select document_key, reading_batch_no from stg_document
),

final as (
    select p.document_id as document_key, p.problem_no, p.form_ordinal, p.code, p.severity, p.message, p.field, p.row as row_no, p.location
    from lake.problems as p
    join readings as r on r.document_key = p.document_id and r.reading_batch_no = p.batch_no
)

select * from final order by document_key, problem_no
