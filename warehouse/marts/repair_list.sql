-- title: 识别时的修复清单
-- grain: evaluation_key, repair_no
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   repair_no | 修复序号 | |
--   row_no | 指标行 | |
--   field | 字段 | |
--   rule | 修复方法 | |
--   was | 原文 | |
--   now | 改为 | |
--   confidence | 把握 | | 0—1
--   location | 出处 | |
select r.evaluation_key, r.document_key, d.file_name, r.form_ordinal, r.repair_no, r.row_no, r.field, r.rule, r.was, r.now, r.confidence, r.location
from stg_repair as r
join dim_document as d on d.document_key = r.document_key and d.state = 'current'
order by file_name, document_key, form_ordinal, repair_no
