-- title: 对整批收件的最近一次决定
-- grain: collection_id
-- columns:
--   collection_id | 收集批 | | 一次收件
--   is_withdrawn | 是否撤回 | | 最近一次决定是撤回
--   decided_at | 决定时间 | | UTC
--   who | 决定人 | |
--   reason | 原因 | |
with decisions as (
    select * from lake.decisions where what in ('collection.withdraw', 'collection.restore')
),

final as (
    select key as collection_id, what = 'collection.withdraw' as is_withdrawn, time as decided_at, who, reason
    from decisions
    qualify row_number() over (partition by key order by time desc, id desc) = 1
)

select * from final order by collection_id
