-- title: 执行趋势
-- grain: grouping, group_name, year
-- columns:
--   grouping | 分组方式 | | by_year 全部、by_region 地区、by_department 主管部门、by_unit 实施单位、by_fund_source 资金来源
--   group_name | 分组 | |
--   year | 年度 | |
--   project_count | 项目数 | 个 | 计入汇总
--   judged_count | 可计算执行率的项目 | 个 | 有全年预算数和全年执行数
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
--   execution_rate_pct | 执行率 | % | 可计算项目的全年执行数合计÷全年预算数合计
--   execution_rate_initial_pct | 按年初预算的执行率 | % | 可计算项目的全年执行数合计÷年初预算数合计
--   last_rate_pct | 上年执行率 | % |
--   rate_change_pct | 比上年 | 个百分点 | 执行率减上年执行率
--   executed_change_pct | 执行数比上年增减 | % |
--   continued_count | 上年也报过的项目 | 个 |
--   coverage_pct | 报送覆盖率 | % | 已报÷应报；地区和资金来源不分别统计
--   last_coverage_pct | 上年报送覆盖率 | % |
--   policy_change | 政策变化 | | 本年起改变的政策参数和等级界线
--   is_comparable | 与上年可比 | | 没有上年的为空
--   caution | 比较时注意 | | 覆盖、项目或政策与上年不同之处
-- parameters:
--   grouping VARCHAR = NULL | 分组方式 | by_year、by_region、by_department、by_unit 或 by_fund_source；不填为全部
--   group_name VARCHAR = NULL | 分组 | 全称；不填为全部
with limits as (
    select max(try_cast(value as decimal(12, 4))) filter (key = 'trend_coverage_points') as coverage_points,
           max(try_cast(value as decimal(12, 4))) filter (key = 'trend_continued_pct') as continued_pct
    from reference.policy_profiles
),

-- What begins in a year, or ended the year before.
changes as (
    select cast(from_year as integer) as year, source from reference.policy_profiles where from_year is not null
    union
    select cast(to_year as integer) + 1, source from reference.policy_profiles where to_year is not null
    union
    select cast(from_year as integer), '等级界线' from reference.grade_bands where from_year is not null
    union
    select cast(to_year as integer) + 1, '等级界线' from reference.grade_bands where to_year is not null
),

policies as (
    select year, string_agg(source, '、' order by source) as policy_change from changes group by year
),

years as (
    select s.*, pct(s.judged_executed_yuan, s.judged_annual_yuan) as execution_rate_pct,
           pct(s.initial_judged_executed_yuan, s.initial_judged_initial_yuan) as execution_rate_initial_pct, c.coverage_pct, c.expected_count
    from execution_sums as s
    left join coverage_sums as c on c.grouping = s.grouping and c.group_name = s.group_name and c.year = s.year
    where s.year is not null and ($grouping is null or s.grouping = $grouping) and ($group_name is null or s.group_name = $group_name)
),

compared as (
    select y.*, l.year as last_year, l.execution_rate_pct as last_rate_pct, l.coverage_pct as last_coverage_pct, p.policy_change,
           pct(y.executed_yuan - l.executed_yuan, l.executed_yuan) as executed_change_pct,
           pct(y.continued_count, y.project_count) < t.continued_pct as is_other_projects,
           coalesce(abs(y.coverage_pct - l.coverage_pct) > t.coverage_points, false) as is_other_coverage
    from years as y
    cross join limits as t
    left join years as l on l.grouping = y.grouping and l.group_name = y.group_name and l.year = y.year - 1
    left join policies as p on p.year = y.year
),

final as (
    select grouping, group_name, year, project_count, judged_count, annual_yuan, executed_yuan, execution_rate_pct, execution_rate_initial_pct,
           last_rate_pct, cast(execution_rate_pct - last_rate_pct as decimal(18, 6)) as rate_change_pct, executed_change_pct, continued_count, coverage_pct,
           last_coverage_pct, policy_change,
           case when last_year is not null then not is_other_coverage and not is_other_projects and policy_change is null end as is_comparable,
           case when last_year is not null then nullif(concat_ws('；',
               case when is_other_coverage then '报送覆盖率由' || pct_text(last_coverage_pct) || '变为' || pct_text(coverage_pct) end,
               case when is_other_projects then project_count || '个项目中只有' || continued_count || '个上年也报过' end,
               '政策改变：' || policy_change), '') end as caution
    from compared
)

select * from final
order by array_position(['by_year', 'by_region', 'by_department', 'by_unit', 'by_fund_source'], grouping), group_name, year
