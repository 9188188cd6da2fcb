-- title: 项目
-- grain: project_key
-- by: project_key
-- columns:
--   project_key | 项目键 | |
--   project_name | 项目名称 | | 最近一张表所写
--   project_code | 项目编码 | |
--   department | 主管部门 | |
--   implementing_unit | 实施单位 | |
--   organization_key | 实施单位键 | |
--   department_key | 主管部门键 | |
--   region_key | 地区键 | |
--   project_identity | 项目标识 | | 项目键由什么得来
--   is_ambiguous_name | 同名项目 | |
with forms as (
    select k.project_key, k.project_identity, k.is_ambiguous_name, e.project_name, e.title, e.project_code, e.department, e.implementing_unit, e.region, o.organization_key,
           o.department_key
    from stg_project_key as k
    join stg_evaluation as e on e.evaluation_key = k.evaluation_key
    join stg_form_version as v on v.evaluation_key = k.evaluation_key
    join stg_form_organization as o on o.evaluation_key = k.evaluation_key
    qualify row_number() over (partition by k.project_key order by v.is_current desc, e.year desc nulls last, v.version_no desc, k.evaluation_key) = 1
),

final as (
    select project_key, coalesce(project_name, title, '（未填项目名称）') as project_name, project_code, department, implementing_unit,
           organization_key, department_key, short_key(nullif(compare_text(region), '')) as region_key, project_identity, is_ambiguous_name
    from forms
)

select * from final order by project_key
