-- title: 各年度执行率
-- grain: year
-- columns:
--   year | 年度 | | 没有年度的表为空
--   project_count | 项目数 | 个 | 计入汇总
--   judged_count | 可计算执行率的项目 | 个 | 有全年预算数和全年执行数
--   initial_count | 有年初预算数的项目 | 个 |
--   initial_yuan | 年初预算数 | 元 | 只是有年初预算数的项目的合计，与全年预算数合计不可直接相比
--   annual_yuan | 全年预算数 | 元 | 计入汇总的表合计
--   executed_yuan | 全年执行数 | 元 | 计入汇总的表合计
--   execution_rate_weighted_pct | 执行率（按金额） | % | 可计算项目的执行数合计÷预算数合计
--   execution_rate_simple_pct | 执行率（项目平均） | % | 各项目执行率的算术平均
--   execution_rate_initial_pct | 按年初预算的执行率 | % | 有年初预算数的项目
with evaluation as (
    select *, annual_yuan > 0 and executed_yuan is not null as is_judged, initial_yuan > 0 and executed_yuan is not null as is_judged_initial
    from fct_evaluation
    where is_in_sums
),

final as (
    select year, count(*) as project_count, count(*) filter (is_judged) as judged_count, count(initial_yuan) as initial_count, cast(sum(initial_yuan) as decimal(18, 2)) as initial_yuan,
           cast(sum(annual_yuan) as decimal(18, 2)) as annual_yuan, cast(sum(executed_yuan) as decimal(18, 2)) as executed_yuan,
           pct(sum(executed_yuan) filter (is_judged), sum(annual_yuan) filter (is_judged)) as execution_rate_weighted_pct,
           mean_of(sum(execution_rate_pct) filter (is_judged), count(*) filter (is_judged)) as execution_rate_simple_pct,
           pct(sum(executed_yuan) filter (is_judged_initial), sum(initial_yuan) filter (is_judged_initial)) as execution_rate_initial_pct
    from evaluation
    group by year
)

select * from final order by year nulls last
