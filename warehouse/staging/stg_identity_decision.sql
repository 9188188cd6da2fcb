-- title: 关于项目和单位是否同一的最近决定
-- grain: subject, decision_key
-- columns:
--   subject | 对象 | | project 项目、organization 单位
--   decision_key | 决定键 | | 一对键（小的在前，以竖线相连）；拆分时为写法键
--   verdict | 决定 | | same 同一个、apart 不是同一个、split 拆出
--   left_key | 键一 | | 拆分时为写法键
--   right_key | 键二 | | 拆分时为空
--   decided_at | 决定时间 | | UTC
--   who | 决定人 | |
--   reason | 原因 | |
with decisions as (
    select * from lake.decisions where what in ('project.identity', 'organization.identity')
),

latest as (
    select *
    from decisions
    qualify row_number() over (partition by what, key order by time desc, id desc) = 1
),

-- An undone decision is as if it had never been made.
final as (
    select split_part(what, '.', 1) as subject, key as decision_key, value as verdict, split_part(key, '|', 1) as left_key,
           nullif(split_part(key, '|', 2), '') as right_key, time as decided_at, who, reason
    from latest
    where value <> 'undo'
)

select * from final order by subject, decision_key
