-- title: 文档
-- grain: document_key
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   source_path | 收件路径 | |
--   format | 格式 | |
--   size_bytes | 大小 | 字节 |
--   modified_at | 文件修改时间 | | UTC
--   received_at | 首次收到 | | UTC
--   status | 识别结果 | |
--   reader_version | 识别程序版本 | |
--   state | 状态 | | current 现行、replaced 已被替换、withdrawn 已撤回
--   has_report | 含自评报告 | |
select d.document_key, d.file_name, d.source_path, d.format, d.size_bytes, d.modified_at, d.received_at, d.status, d.reader_version, d.state,
       r.document_key is not null as has_report
from stg_document as d
left join stg_report as r on r.document_key = d.document_key
order by source_path, document_key
