-- title: 执行率的来源：真实支出与预算调整
-- grain: grouping, group_name, year
-- columns:
--   grouping | 分组方式 | | by_year 全部、by_region 地区、by_department 主管部门、by_unit 实施单位、by_fund_source 资金来源
--   group_name | 分组 | |
--   year | 年度 | | 没有年度的表为空
--   project_count | 项目数 | 个 | 计入汇总
--   compared_count | 可分解的项目 | 个 | 年初预算数、全年预算数、全年执行数都有；以下各列只计这些项目
--   initial_yuan | 年初预算数 | 元 |
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
--   cut_count | 预算调减的项目 | 个 |
--   cut_yuan | 调减额 | 元 | 全年预算数低于年初预算数的部分
--   raised_count | 预算调增的项目 | 个 |
--   raised_yuan | 调增额 | 元 | 全年预算数高于年初预算数的部分
--   execution_rate_pct | 执行率 | % | 全年执行数÷全年预算数
--   spending_pct | 其中：真实支出 | 个百分点 | 全年执行数÷年初预算数
--   cut_part_pct | 其中：预算调减带来 | 个百分点 | 执行率×调减额÷年初预算数
--   raised_part_pct | 其中：预算调增减去 | 个百分点 | 执行率×调增额÷年初预算数，取负；三部分之和为执行率
-- parameters:
--   grouping VARCHAR = 'by_year' | 分组方式 | by_year、by_region、by_department、by_unit 或 by_fund_source
--   year INTEGER = NULL | 年度 | 不填为全部年度
with rates as (
    select *, pct(compared_executed_yuan, compared_annual_yuan) as execution_rate_pct, pct(compared_executed_yuan, compared_initial_yuan) as spending_pct
    from execution_sums
    where grouping = $grouping and ($year is null or year = $year)
),

-- E/A = E/A0 + (E/A)(cuts/A0) - (E/A)(raises/A0), because A = A0 - cuts + raises. The last part takes the rounding, so that the three add up exactly.
final as (
    select grouping, group_name, year, project_count, compared_count, compared_initial_yuan as initial_yuan, compared_annual_yuan as annual_yuan,
           compared_executed_yuan as executed_yuan, cut_count, cut_yuan, raised_count, raised_yuan, execution_rate_pct, spending_pct,
           points_of(execution_rate_pct, cut_yuan, compared_initial_yuan) as cut_part_pct,
           cast(execution_rate_pct - spending_pct - points_of(execution_rate_pct, cut_yuan, compared_initial_yuan) as decimal(18, 6)) as raised_part_pct
    from rates
)

select * from final order by year desc nulls last, cut_part_pct desc nulls last, group_name
