-- title: 各月收到的文档
-- grain: document_key
-- by: document
-- columns:
--   month | 月份 | | 首次收到的月份，北京时间
--   received_at | 收到时间 | | 北京时间
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   source_path | 收件路径 | |
--   format | 格式 | |
--   status | 识别结果 | | extracted 已识别、partial 部分识别、no_form 没有自评表、unreadable 无法读取
--   form_count | 识别出的表 | 张 |
--   problem_count | 问题数 | 个 |
--   state | 状态 | | current 现行、replaced 已被替换、withdrawn 已撤回
with documents as (
    -- Stored in UTC; the month that a bureau means is Beijing's, which has no summer time.
    select *, received_at + interval 8 hour as received_in_beijing
    from document_list
),

final as (
    select strftime(received_in_beijing, '%Y-%m') as month, received_in_beijing as received_at, document_key, file_name, source_path, format, status,
           form_count, problem_count, state
    from documents
)

select * from final order by received_at, file_name, document_key
