-- title: 对文档的最近一次决定
-- grain: document_key
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   is_withdrawn | 是否撤回 | | 最近一次决定是撤回
--   decided_at | 决定时间 | | UTC
--   who | 决定人 | |
--   reason | 原因 | |
with decisions as (
    select * from lake.decisions where what in ('document.withdraw', 'document.restore')
),

final as (
    select key as document_key, what = 'document.withdraw' as is_withdrawn, time as decided_at, who, reason
    from decisions
    qualify row_number() over (partition by key order by time desc, id desc) = 1
)

select * from final order by document_key
