-- title: 偏差原因归类
-- grain: year, reason_group
-- built: table
-- columns:
--   year | 年度 | | 没有年度的表为空
--   reason_group | 原因类别 | | 按词表归类；一条说明可归入几类；“（未归类）”没有用到词表中的词
--   reason_count | 说明条数 | 条 |
--   form_count | 涉及的表 | 张 |
--   project_example | 例：项目 | |
--   text_example | 例：说明 | | 表中所填
--   lost_score | 所扣分数 | 分 | 这些指标的分值减得分
--   share_pct | 占比 | % | 占有说明的指标行
--   usable_count | 有说明的指标行 | 行 | 写了“无偏差”的不算
--   indicator_count | 指标行 | 行 | 有三级指标的
-- parameters:
--   year INTEGER = NULL | 年度 | 不填为全部年度
--   department VARCHAR = NULL | 主管部门 | 统一名称；不填为全部
with indicators as (
    select e.year, p.evaluation_key, p.row_no, e.project_name is not null as has_project, p.deviation_kind = 'reason' as has_reason, p.weight - p.score as lost_score
    from fct_row_points as p
    join fct_evaluation as e on e.evaluation_key = p.evaluation_key and e.is_in_sums
    where p.is_named and ($year is null or e.year = $year) and ($department is null or coalesce(e.department_name, e.unit_name) = $department)
),

classed as (
    select distinct evaluation_key, row_no, reason_group from fct_deviation_term
),

reasons as (
    select i.*, coalesce(c.reason_group, '（未归类）') as reason_group
    from indicators as i
    left join classed as c on c.evaluation_key = i.evaluation_key and c.row_no = i.row_no
    where i.has_reason
),

years as (
    select year, count(*) filter (has_reason) as usable_count, count(*) as indicator_count from indicators group by year
),

grouped as (
    select year, reason_group, count(*) as reason_count, count(distinct evaluation_key) as form_count, cast(sum(greatest(lost_score, 0)) as decimal(18, 4)) as lost_score,
           min(evaluation_key) filter (has_project) as example_key, min({'evaluation_key': evaluation_key, 'row_no': row_no}) as example
    from reasons
    group by year, reason_group
),

-- Texts are read for the examples alone.
final as (
    select g.year, g.reason_group, g.reason_count, g.form_count, e.project_name as project_example, p.deviation_reason as text_example, g.lost_score,
           pct(g.reason_count, y.usable_count) as share_pct, y.usable_count, y.indicator_count
    from grouped as g
    join years as y on y.year is not distinct from g.year
    left join fct_evaluation as e on e.evaluation_key = g.example_key
    join fct_row_points as p on p.evaluation_key = g.example.evaluation_key and p.row_no = g.example.row_no
)

select * from final order by year desc nulls last, reason_count desc, reason_group
