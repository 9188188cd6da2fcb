-- title: 项目清单
-- grain: project_key
-- columns:
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   project_code | 项目编码 | |
--   department | 主管部门 | |
--   implementing_unit | 实施单位 | |
--   first_year | 最早年度 | |
--   last_year | 最近年度 | |
--   form_count | 自评表数 | 张 | 现行和冲突待处理
with forms as (
    select project_key, min(year) as first_year, max(year) as last_year, count(*) as form_count
    from fct_evaluation
    where is_current or version_state = 'contested'
    group by project_key
)

select p.project_key, p.project_name, p.project_code, p.department, p.implementing_unit, f.first_year, f.last_year, f.form_count
from dim_project as p
join forms as f on f.project_key = p.project_key
order by p.project_name, p.project_key
