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
with compared as (
    select e.year, y.*, coalesce(y.direction = '>=' and not y.is_exact and y.target_amount is not null and y.last_actual_amount > 0 and y.is_unit_alike, false) as is_usable
    from fct_indicator_year_pair as y
    join fct_evaluation as e on e.evaluation_key = y.evaluation_key and e.is_in_sums
    where $year is null or e.year = $year
),

counted as (
    select year, count(*) filter (is_usable) as usable_count, count(*) as continued_count from compared group by year
),

-- What is shown of a row is looked up for those that are shown alone.
below as (
    select * from compared where is_usable and target_amount < last_actual_amount
),

final as (
    select b.year, coalesce(e.department_name, e.unit_name) as department, e.project_key, e.project_name, i.level3, l.target as last_target, l.actual as last_actual,
           i.target, case
               when abs(b.target_amount) < 1000000000000 and abs(b.last_actual_amount) < 1000000000000 then pct(b.target_amount, b.last_actual_amount) end as target_share_pct,
           c.usable_count, c.continued_count, b.row_no, b.evaluation_key, e.document_key, e.file_name, coalesce(cell_at(i.cells, 'target'), i.location) as location
    from below as b
    join counted as c on c.year is not distinct from b.year
    join fct_evaluation as e on e.evaluation_key = b.evaluation_key
    join fct_indicator_score as i on i.evaluation_key = b.evaluation_key and i.row_no = b.row_no
    join fct_indicator_score as l on l.evaluation_key = b.last_evaluation_key and l.row_no = b.last_row_no
)

select * from final order by year desc, target_share_pct nulls last, project_name, evaluation_key, row_no
