-- title: 两种执行率
-- grain: grouping, group_name, year
-- columns:
--   grouping | 分组方式 | | by_year 全部、by_region 地区、by_department 主管部门、by_unit 实施单位、by_fund_source 资金来源
--   group_name | 分组 | |
--   year | 年度 | | 没有年度的表为空
--   project_count | 项目数 | 个 | 计入汇总；按资金来源分组时为有该来源的项目
--   judged_count | 可计算执行率的项目 | 个 | 有全年预算数和全年执行数
--   initial_judged_count | 可按年初预算计算的项目 | 个 | 有年初预算数和全年执行数
--   initial_yuan | 年初预算数 | 元 |
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
--   execution_rate_pct | 执行率 | % | 可计算项目的全年执行数合计÷全年预算数合计
--   execution_rate_initial_pct | 按年初预算的执行率 | % | 可计算项目的全年执行数合计÷年初预算数合计
--   compared_count | 两种都可计算的项目 | 个 | 以下各列只计这些项目
--   adjusted_yuan | 预算调整额 | 元 | 全年预算数合计－年初预算数合计
--   adjusted_pct | 预算调整幅度 | % | 预算调整额÷年初预算数合计
--   rate_gap_pct | 两种执行率之差 | 个百分点 | 执行率－按年初预算的执行率
-- parameters:
--   grouping VARCHAR = NULL | 分组方式 | by_year、by_region、by_department、by_unit 或 by_fund_source；不填为全部
--   year INTEGER = NULL | 年度 | 不填为全部年度
with final as (
    select grouping, group_name, year, project_count, judged_count, initial_judged_count, initial_yuan, annual_yuan, executed_yuan,
           pct(judged_executed_yuan, judged_annual_yuan) as execution_rate_pct,
           pct(initial_judged_executed_yuan, initial_judged_initial_yuan) as execution_rate_initial_pct, compared_count,
           cast(compared_annual_yuan - compared_initial_yuan as decimal(18, 2)) as adjusted_yuan,
           pct(compared_annual_yuan - compared_initial_yuan, compared_initial_yuan) as adjusted_pct,
           cast(pct(compared_executed_yuan, compared_annual_yuan) - pct(compared_executed_yuan, compared_initial_yuan) as decimal(18, 6)) as rate_gap_pct
    from execution_sums
    where ($grouping is null or grouping = $grouping) and ($year is null or year = $year)
)

select * from final
order by array_position(['by_year', 'by_region', 'by_department', 'by_unit', 'by_fund_source'], grouping), year desc nulls last, rate_gap_pct desc nulls last, group_name
