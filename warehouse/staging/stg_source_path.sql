-- title: 收件路径的最近一次有效收集
-- grain: source_path
-- built: view
-- order: source_path
-- columns:
--   source_path | 收件路径 | | 文件在收件目录中的完整路径
--   document_key | 文档 | | 该路径最近一次的有效内容（SHA-256）
--   file_name | 文件名 | | 不含目录
--   collection_id | 收集批 | | 一次收件
--   collection_no | 收集次序 | | 先后次序，数大者后到
--   received_at | 收到时间 | | UTC
with accepted as (
    select * from stg_observation where is_accepted
),

-- What was withdrawn did not come: the content that the path held before counts again.
final as (
    select source_path, document_key, file_name, collection_id, collection_no, received_at
    from accepted
    qualify row_number() over (partition by source_path order by batch_no desc, received_at desc, document_key) = 1
)

select * from final
