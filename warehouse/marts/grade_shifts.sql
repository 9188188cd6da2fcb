-- title: 等级的年度变化
-- grain: year, last_grade, grade
-- columns:
--   year | 年度 | |
--   last_grade | 上年等级 | | 表中所填，没有填的按总得分
--   grade | 本年等级 | | 表中所填，没有填的按总得分
--   shift | 变化 | | 上升、持平或下降
--   project_count | 项目数 | 个 |
--   usable_count | 两年都有等级的项目 | 个 |
--   continued_count | 两年都报的项目 | 个 |
--   share_pct | 占比 | % | 占两年都有等级的项目
with forms as (
    select project_key, year, coalesce(grade, grade_of_score) as grade
    from fct_evaluation
    where is_in_sums and year is not null
    qualify row_number() over (partition by project_key, year order by evaluation_key) = 1
),

pairs as (
    select n.year, l.grade as last_grade, n.grade, count(*) over (partition by n.year) as continued_count
    from forms as n
    join forms as l on l.project_key = n.project_key and l.year = n.year - 1
),

counted as (
    select year, last_grade, grade, continued_count, count(*) as project_count
    from pairs
    where last_grade is not null and grade is not null
    group by year, last_grade, grade, continued_count
),

final as (
    select year, last_grade, grade, case sign(array_position(['优', '良', '中', '差'], last_grade) - array_position(['优', '良', '中', '差'], grade))
               when 1 then '上升' when 0 then '持平' when -1 then '下降' end as shift, project_count,
           cast(sum(project_count) over (partition by year) as bigint) as usable_count, continued_count,
           pct(project_count, sum(project_count) over (partition by year)) as share_pct
    from counted
)

select * from final order by year desc, array_position(['优', '良', '中', '差'], last_grade), array_position(['优', '良', '中', '差'], grade)
