-- title: 自评表属于哪个项目
-- grain: evaluation_key
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   project_key | 项目 | | 同一项目各年度、各版本相同
--   identity_key | 合并前的项目键 | | 人工合并以此为单位，拆出的为写法键
--   project_identity | 项目标识 | | 项目键由什么得来
--   is_ambiguous_name | 同名项目 | | 同一文档中同单位、同名称、同年度有多张表，按文号、金额或次序区分
with identities as (
    select i.*, s.decision_key is not null as is_split
    from stg_project_identity as i
    left join stg_identity_decision as s on s.subject = 'project' and s.verdict = 'split' and s.decision_key = i.variant_key
),

split_off as (
    select evaluation_key, case when is_split then variant_key else identity_key end as identity_key,
           case when is_split then project_identity || '|拆出|' || coalesce(name_text, '') else project_identity end as project_identity,
           is_ambiguous_name, region_text, name_text, is_coded
    from identities
),

-- Once a person has made two bodies one, their projects of one name are one.
bodies as (
    select s.identity_key, s.region_text, s.name_text, o.organization_key
    from split_off as s
    join stg_evaluation as e on e.evaluation_key = s.evaluation_key
    join stg_organization as o on o.written_key = coalesce(e.unit_written_key, e.department_written_key)
    where not s.is_coded and not s.is_ambiguous_name and s.name_text is not null and e.form_kind <> 'department'
      and o.organization_key in (select organization_key from stg_organization group by organization_key having count(distinct own_key) > 1)
),

edges as (
    select identity_key as left_key, min(identity_key) over (partition by organization_key, name_text) as right_key from bodies
    union
    select left_key, right_key from stg_identity_decision where subject = 'project' and verdict = 'same'
),

both_ways as (
    select left_key, right_key from edges where left_key <> right_key
    union
    select right_key, left_key from edges where left_key <> right_key
),

reached as (
    from (
        with recursive walk(identity_key, root_key) as (
            select left_key, left_key from both_ways
            union
            select w.identity_key, b.right_key from walk as w join both_ways as b on b.left_key = w.root_key
        )
        select identity_key, min(root_key) as root_key from walk group by identity_key
    )
),

final as (
    select s.evaluation_key, coalesce(r.root_key, s.identity_key) as project_key, s.identity_key, s.project_identity, s.is_ambiguous_name
    from split_off as s
    left join reached as r on r.identity_key = s.identity_key
)

select * from final order by evaluation_key
