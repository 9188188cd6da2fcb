-- title: 文档的最近一次识别与现状
-- grain: document_key
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   reading_batch_no | 识别批次 | | 采用哪一批的识别结果
--   file_name | 文件名 | | 不含目录
--   source_path | 收件路径 | | 现行路径；已被替换的为最后出现的路径
--   format | 格式 | | 按内容判断
--   size_bytes | 大小 | 字节 |
--   modified_at | 文件修改时间 | | UTC
--   received_at | 首次收到 | | UTC
--   status | 识别结果 | | extracted、partial、no_form 或 unreadable
--   reader_version | 识别程序版本 | |
--   form_count | 表数 | 张 |
--   problem_count | 问题数 | 个 |
--   state | 状态 | | current 现行、replaced 已被同一路径的新内容替换、withdrawn 已被撤回
--   arrival_no | 到达次序 | | 用于判断谁是新版本
--   decided_by | 撤回或恢复人 | |
--   decided_reason | 撤回或恢复原因 | |
with readings as (
    select *
    from lake.documents
    where is_reading
    qualify row_number() over (partition by document_id order by batch_no desc, received_at desc) = 1
),

firsts as (
    select document_key, min(received_at) as received_at, min(collection_no) as collection_no, bool_or(is_accepted) as is_accepted,
           max(decided_by) as decided_by, max(decided_reason) as decided_reason
    from stg_observation
    group by document_key
),

-- A second copy of known content does not make it newer; content that comes back to its path does.
paths as (
    select document_key, min(collection_no) as collection_no, arg_min(source_path, source_path) as source_path,
           arg_min(file_name, source_path) as file_name
    from stg_source_path
    group by document_key
),

final as (
    select r.document_id as document_key, r.batch_no as reading_batch_no,
           coalesce(p.file_name, r.file_name) as file_name, coalesce(p.source_path, r.source_path) as source_path,
           r.format, r.size_bytes, r.modified_at, f.received_at, r.status, r.reader_version, r.form_count, r.problem_count,
           case when p.document_key is not null then 'current' when f.is_accepted then 'replaced' else 'withdrawn' end as state,
           coalesce(p.collection_no, f.collection_no) as arrival_no, coalesce(d.who, f.decided_by) as decided_by,
           coalesce(d.reason, f.decided_reason) as decided_reason
    from readings as r
    join firsts as f on f.document_key = r.document_id
    left join paths as p on p.document_key = r.document_id
    left join stg_document_decision as d on d.document_key = r.document_id
)

select * from final order by source_path, document_key
