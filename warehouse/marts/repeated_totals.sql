-- title: 同一单位相同的总得分
-- grain: year, unit, total_score
-- columns:
--   year | 年度 | |
--   unit | 实施单位 | | 统一名称；没有填的取主管部门
--   total_score | 总得分 | 分 |
--   project_count | 得这个分的项目 | 个 | 两个以上的才列
--   scored_count | 有总得分的项目 | 个 | 该单位该年度
--   all_count | 全部项目 | 个 | 该单位该年度
--   share_pct | 占比 | % | 占有总得分的项目
--   projects | 项目 | |
-- parameters:
--   year INTEGER = NULL | 年度 | 不填为全部年度
with forms as (
    select year, coalesce(unit_name, department_name, '（未填单位）') as unit, total_score, project_name, evaluation_key
    from fct_evaluation
    where is_in_sums and year is not null and ($year is null or year = $year)
),

units as (
    select year, unit, count(total_score) as scored_count, count(*) as all_count from forms group by year, unit
),

-- Before any names are strung together: nearly every total is there once.
repeated as (
    select year, unit, total_score, count(*) as project_count from forms where total_score is not null group by year, unit, total_score having count(*) >= 2
),

named as (
    select f.year, f.unit, f.total_score, r.project_count, string_agg(coalesce(f.project_name, '（无项目名称）'), '、' order by f.project_name, f.evaluation_key) as projects
    from forms as f
    join repeated as r on r.year = f.year and r.unit = f.unit and r.total_score = f.total_score
    group by f.year, f.unit, f.total_score, r.project_count
),

final as (
    select n.year, n.unit, n.total_score, n.project_count, u.scored_count, u.all_count, pct(n.project_count, u.scored_count) as share_pct, n.projects
    from named as n
    join units as u on u.year = n.year and u.unit = n.unit
)

select * from final order by year desc, project_count desc, unit, total_score
