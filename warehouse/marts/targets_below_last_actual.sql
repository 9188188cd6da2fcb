-- title: 指标值低于上年实际完成值
-- grain: evaluation_key, row_no
-- columns:
--   year | 年度 | |
--   department | 主管部门 | |
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   level3 | 三级指标 | |
--   last_target | 上年指标值 | | 表中所填
--   last_actual | 上年实际完成值 | | 表中所填
--   target | 本年指标值 | | 表中所填
--   target_share_pct | 本年目标占上年完成 | % | 越小，目标定得越松
--   usable_count | 可比较的指标 | 行 | 该年度两年都有、越多越好、单位相通的
--   continued_count | 两年都有的指标 | 行 | 该年度同一项目同名的
--   row_no | 指标行 | |
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   location | 出处 | | 本年指标值的位置
-- parameters:
--   year INTEGER = NULL | 年度 | 不填为全部年度
with counted as (
    select year, count(*) filter (is_usable) as usable_count, count(*) as continued_count
    from fct_indicator_year_pair
    where is_in_sums and ($year is null or year = $year)
    group by year
),

final as (
    select e.year, coalesce(e.department_name, e.unit_name) as department, e.project_key, e.project_name, l.level3, l.last_target, l.last_actual, l.target,
           l.target_share_pct, c.usable_count, c.continued_count, l.row_no, l.evaluation_key, e.document_key, e.file_name, l.location
    from fct_lowered_target as l
    join fct_evaluation as e on e.evaluation_key = l.evaluation_key and e.is_in_sums
    join counted as c on c.year = e.year
)

select * from final order by year desc, target_share_pct nulls last, project_name, evaluation_key, row_no
