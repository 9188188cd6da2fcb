-- title: 各分组的预算与执行合计
-- grain: grouping, group_name, year
-- columns:
--   grouping | 分组方式 | | by_year 全部、by_region 地区、by_department 主管部门、by_unit 实施单位、by_fund_source 资金来源
--   group_name | 分组 | |
--   year | 年度 | | 没有年度的表为空
--   project_count | 项目数 | 个 | 计入汇总；按资金来源分组时为有该来源的项目
--   judged_count | 可计算执行率的项目 | 个 | 有全年预算数和全年执行数
--   initial_judged_count | 可按年初预算计算的项目 | 个 | 有年初预算数和全年执行数
--   compared_count | 两种执行率都可计算的项目 | 个 |
--   cut_count | 预算调减的项目 | 个 | 两种执行率都可计算的项目中
--   raised_count | 预算调增的项目 | 个 | 两种执行率都可计算的项目中
--   continued_count | 上年也报过的项目 | 个 |
--   initial_yuan | 年初预算数 | 元 |
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
--   judged_annual_yuan | 可计算项目的全年预算数 | 元 |
--   judged_executed_yuan | 可计算项目的全年执行数 | 元 |
--   initial_judged_initial_yuan | 可按年初预算计算项目的年初预算数 | 元 |
--   initial_judged_executed_yuan | 可按年初预算计算项目的全年执行数 | 元 |
--   compared_initial_yuan | 两种都可计算项目的年初预算数 | 元 |
--   compared_annual_yuan | 两种都可计算项目的全年预算数 | 元 |
--   compared_executed_yuan | 两种都可计算项目的全年执行数 | 元 |
--   cut_yuan | 调减额 | 元 | 各项目年初预算数低减到全年预算数的合计
--   raised_yuan | 调增额 | 元 | 各项目全年预算数高出年初预算数的合计
with earlier as (
    select distinct project_key, year + 1 as year from fct_evaluation where is_in_sums
),

forms as (
    select e.evaluation_key, e.year, x.project_key is not null as is_continued, coalesce(r.region_name, '（没有写地区）') as region,
           coalesce(e.department_name, e.unit_name, '（未填主管部门）') as department, coalesce(e.unit_name, '（未填实施单位）') as unit,
           e.initial_yuan, e.annual_yuan, e.executed_yuan
    from fct_evaluation as e
    left join dim_region as r on r.region_key = e.region_key
    left join earlier as x on x.project_key = e.project_key and x.year = e.year
    where e.is_in_sums
),

-- Several rows of one source in a form are one amount.
sources as (
    select f.evaluation_key, e.year, e.is_continued, s.label as source, sum(f.initial_yuan) as initial_yuan, sum(f.annual_yuan) as annual_yuan,
           sum(f.executed_yuan) as executed_yuan
    from fct_fund as f
    join forms as e on e.evaluation_key = f.evaluation_key
    join dim_fund_source as s on s.fund_kind = f.fund_kind
    where not s.is_total and s.fund_kind <> 'subtotal' and coalesce(f.initial_yuan, f.annual_yuan, f.executed_yuan) is not null
    group by f.evaluation_key, e.year, e.is_continued, s.label
),

grouped as (
    select 'by_year' as grouping, '全部' as group_name, year, is_continued, initial_yuan, annual_yuan, executed_yuan from forms
    union all
    select 'by_region', region, year, is_continued, initial_yuan, annual_yuan, executed_yuan from forms
    union all
    select 'by_department', department, year, is_continued, initial_yuan, annual_yuan, executed_yuan from forms
    union all
    select 'by_unit', unit, year, is_continued, initial_yuan, annual_yuan, executed_yuan from forms
    union all
    select 'by_fund_source', source, year, is_continued, initial_yuan, annual_yuan, executed_yuan from sources
),

judged as (
    select *, coalesce(annual_yuan > 0 and executed_yuan is not null, false) as has_rate,
           coalesce(initial_yuan > 0 and executed_yuan is not null, false) as has_initial_rate, has_rate and has_initial_rate as has_both
    from grouped
),

final as (
    select grouping, group_name, year, count(*) as project_count, count(*) filter (has_rate) as judged_count,
           count(*) filter (has_initial_rate) as initial_judged_count, count(*) filter (has_both) as compared_count,
           count(*) filter (has_both and annual_yuan < initial_yuan) as cut_count, count(*) filter (has_both and annual_yuan > initial_yuan) as raised_count,
           count(*) filter (is_continued) as continued_count,
           cast(sum(initial_yuan) as decimal(18, 2)) as initial_yuan, cast(sum(annual_yuan) as decimal(18, 2)) as annual_yuan,
           cast(sum(executed_yuan) as decimal(18, 2)) as executed_yuan,
           cast(sum(annual_yuan) filter (has_rate) as decimal(18, 2)) as judged_annual_yuan,
           cast(sum(executed_yuan) filter (has_rate) as decimal(18, 2)) as judged_executed_yuan,
           cast(sum(initial_yuan) filter (has_initial_rate) as decimal(18, 2)) as initial_judged_initial_yuan,
           cast(sum(executed_yuan) filter (has_initial_rate) as decimal(18, 2)) as initial_judged_executed_yuan,
           cast(sum(initial_yuan) filter (has_both) as decimal(18, 2)) as compared_initial_yuan,
           cast(sum(annual_yuan) filter (has_both) as decimal(18, 2)) as compared_annual_yuan,
           cast(sum(executed_yuan) filter (has_both) as decimal(18, 2)) as compared_executed_yuan,
           cast(sum(greatest(initial_yuan - annual_yuan, 0)) filter (has_both) as decimal(18, 2)) as cut_yuan,
           cast(sum(greatest(annual_yuan - initial_yuan, 0)) filter (has_both) as decimal(18, 2)) as raised_yuan
    from judged
    group by grouping, group_name, year
)

select * from final order by grouping, group_name, year nulls last
