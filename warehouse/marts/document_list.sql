-- title: 文档清单
-- grain: document_key
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   source_path | 收件路径 | |
--   format | 格式 | |
--   size_bytes | 大小 | 字节 |
--   status | 识别结果 | | extracted 已识别、partial 部分识别、no_form 没有自评表、unreadable 无法读取
--   form_count | 识别出的表 | 张 |
--   current_form_count | 其中现行 | 张 |
--   contested_form_count | 其中冲突待处理 | 张 |
--   problem_count | 问题数 | 个 |
--   received_at | 首次收到 | | UTC
--   state | 状态 | | current 现行、replaced 已被替换、withdrawn 已撤回
--   is_withdrawn | 已撤回 | |
--   decided_by | 决定人 | |
--   decided_reason | 决定原因 | |
--   has_report | 含自评报告 | |
--   reader_version | 识别程序版本 | |
with forms as (
    select document_key, count(*) filter (is_current) as current_form_count, count(*) filter (version_state = 'contested') as contested_form_count
    from fct_evaluation
    group by document_key
),

final as (
    select d.document_key, d.file_name, d.source_path, d.format, d.size_bytes, d.status, s.form_count, coalesce(f.current_form_count, 0) as current_form_count,
           coalesce(f.contested_form_count, 0) as contested_form_count, s.problem_count, d.received_at, d.state, d.state = 'withdrawn' as is_withdrawn,
           s.decided_by, s.decided_reason, d.has_report, d.reader_version
    from dim_document as d
    join stg_document as s on s.document_key = d.document_key
    left join forms as f on f.document_key = d.document_key
)

select * from final order by received_at desc, source_path, document_key
