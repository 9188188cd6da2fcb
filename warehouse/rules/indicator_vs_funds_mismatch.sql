-- id: indicator_vs_funds_mismatch
-- title: 指标行与资金表不符
-- category: 跨文档
-- scope: 资金支出率一类的指标行，完成值与全年执行数相差不到1%或数字颠倒的成本指标行
-- by: document
-- basis: 指标行重复资金表的数时，应与全年执行数、执行率一致；四舍五入和截位都算相符
-- since: 0.1
-- version: 1
with indicators as (
    select i.evaluation_key, i.row_no, row_name(i.level3, i.row_no) as name, i.actual, i.actual_op is null and i.actual_value_high is null as is_plain,
           i.actual_value, i.actual_unit, e.annual_yuan, e.executed_yuan, e.execution_rate_pct as rate, e.printed_rate_pct,
           coalesce(cell_at(i.cells, 'actual'), i.location) as location, printed_step(i.actual, i.unit) as actual_step,
           case when i.actual_mangled then 2 else printed_decimals(i.actual) end as decimals,
           coalesce(regexp_matches(i.level3_text, getvariable('spending_rate_names')) and not regexp_matches(i.level3_text, getvariable('part_year_names')), false) as is_rate,
           d.level2 like '%成本指标' or (d.level2 is null and d.level1 = '成本指标') as is_cost
    from fct_indicator_score as i
    join fct_evaluation as e on e.evaluation_key = i.evaluation_key
    join dim_indicator as d on d.indicator_key = i.indicator_key
    where i.target is not null or i.actual is not null
),

-- 100 % says that all was spent: 99.84 % rounds to it and is not all.
rates as (
    select *, case
               when not is_plain or coalesce(actual_unit, '%') <> '%' or rate is null then null
               when actual_value = printed_rate_pct then true
               when actual_value >= 100 then actual_value = round(rate, 2)
               else cast(actual_value * 1000000 as hugeint) in (pct_cut_units(executed_yuan, annual_yuan, decimals),
                                                               pct_rounded_units(executed_yuan, annual_yuan, decimals)) end as is_right,
           pct_text(rate) as expected
    from indicators
    where is_rate
),

-- Swapped digits may lie further from the sum spent than the 1 % within which a cost is taken to restate it.
-- The least that the funds print, and every amount they give: a row may restate a part of the funds.
spent as (
    select f.evaluation_key, list(f.executed_yuan) as amounts,
           max(printed_step(cell_text(f.cells, 'executed'), e.amount_unit)) filter (f.executed_yuan = e.executed_yuan) as executed_step
    from fct_fund as f
    join fct_evaluation as e on e.evaluation_key = f.evaluation_key
    group by f.evaluation_key
),

costs as (
    select i.*, units4(i.actual_value) as actual_units, units4(i.executed_yuan) as executed_units, s.amounts, coalesce(s.executed_step, 100) as executed_step,
           divide_rounded(units4(i.executed_yuan), actual_step) as nearest, divide_rounded(units4(i.actual_value), actual_step) as filled
    from indicators as i
    join spent as s on s.evaluation_key = i.evaluation_key
    where i.is_cost and not i.is_rate and i.is_plain and coalesce(i.actual_unit, '元') = '元' and i.executed_yuan > 0
      and 10 * abs(i.actual_value - i.executed_yuan) <= i.executed_yuan
),

compared as (
    select *, list_contains(amounts, actual_value) or 2 * abs(actual_units - executed_units) <= greatest(actual_step, executed_step)
              or executed_units - actual_units between 0 and actual_step - 1 or actual_units - executed_units between 0 and executed_step - 1 as is_right,
           list_sort(string_split(cast(nearest as varchar), '')) = list_sort(string_split(cast(filled as varchar), '')) as is_swapped,
           cast(cast(nearest * actual_step as decimal(28, 0)) * cast(0.0001 as decimal(4, 4)) as decimal(28, 4)) as nearest_yuan, case
               when contains(actual, '亿') then plain(cast(nearest_yuan * cast(0.00000001 as decimal(8, 8)) as decimal(28, 12))) || '亿元'
               when contains(actual, '万') then plain(cast(nearest_yuan * cast(0.0001 as decimal(4, 4)) as decimal(28, 8))) || '万元'
               else plain(nearest_yuan) || '元' end as nearest_text
    from costs
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity, actual as printed, expected, case
               when is_right then null
               when is_right is null and rate is null then name || '是资金支出率，没有全年预算数或全年执行数，无法核对。'
               when is_right is null then name || '的实际完成值“' || coalesce(actual, '空白') || '”不是一个比率，无法与执行率' || expected || '核对。'
               else name || '的实际完成值“' || actual || '”与资金表不符，全年执行数÷全年预算数为' || expected || '，请核对。'
           end as detail, location
    from rates
    union all
    select evaluation_key, row_no, null, verdict_of(is_right), 'warning', actual, nearest_text, case
               when not is_right then name || '的实际完成值“' || actual || '”与资金表的全年执行数' || nearest_text || '不符'
                    || case when is_swapped then '，疑为数字颠倒' else '' end || '，请核对。'
           end, location
    from compared
    where 100 * abs(actual_value - executed_yuan) <= executed_yuan or (is_swapped and nearest >= 100)
)

select * from final
