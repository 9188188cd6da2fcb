-- title: 已作出的项目和单位认定
-- grain: subject, decision_key
-- columns:
--   subject | 对象 | | project 项目、organization 单位
--   decision_key | 决定键 | |
--   verdict | 认定 | | same 同一个、apart 不是同一个、split 拆出
--   left_name | 名称一 | |
--   right_name | 名称二 | | 拆出时为空
--   decided_at | 决定时间 | | UTC
--   who | 决定人 | |
--   reason | 原因 | |
with names as (
    select 'project' as subject, k.identity_key as key, arg_max(e.project_name, e.year) as name
    from stg_project_key as k
    join stg_evaluation as e on e.evaluation_key = k.evaluation_key
    group by k.identity_key
    union all
    select 'organization', own_key, min(name) from stg_organization group by own_key
),

final as (
    select d.subject, d.decision_key, d.verdict, l.name as left_name, r.name as right_name, d.decided_at, d.who, d.reason
    from stg_identity_decision as d
    left join names as l on l.subject = d.subject and l.key = d.left_key
    left join names as r on r.subject = d.subject and r.key = d.right_key
)

select * from final order by decided_at desc, subject, decision_key
