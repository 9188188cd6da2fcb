-- title: 每次收到的文档
-- grain: batch_no, source_path, document_key
-- built: view
-- order: batch_no, source_path, document_key
-- columns:
--   batch_no | 批次 | | 数据湖的批次
--   source_path | 收件路径 | | 文件在收件目录中的完整路径
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | | 不含目录
--   collection_id | 收集批 | | 一次收件
--   collection_no | 收集次序 | | 先后次序，数大者后到
--   received_at | 收到时间 | | UTC
--   is_accepted | 有效 | | 文档和收集批都没有撤回；整批撤回后又单独恢复的文档有效
--   decided_by | 撤回人 | |
--   decided_reason | 撤回原因 | |
with observations as (
    select *, min(batch_no) over (partition by collection_id) as collection_no
    from lake.documents
),

final as (
    select o.batch_no, o.source_path, o.document_id as document_key, o.file_name, o.collection_id, o.collection_no, o.received_at,
           not (coalesce(d.is_withdrawn, false)
                or (coalesce(c.is_withdrawn, false) and not coalesce(not d.is_withdrawn and d.decided_at > c.decided_at, false))) as is_accepted,
           case when not is_accepted then case when d.is_withdrawn then d.who else c.who end end as decided_by,
           case when not is_accepted then case when d.is_withdrawn then d.reason else c.reason end end as decided_reason
    from observations as o
    left join stg_document_decision as d on d.document_key = o.document_id
    left join stg_collection_decision as c on c.collection_id = o.collection_id
)

select * from final
