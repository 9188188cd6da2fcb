-- id: execution_score_mismatch
-- title: 资金得分与执行率不符
-- category: 算术
-- scope: 有分值的资金行
-- by: document
-- basis: 资金得分＝分值×执行率，不超过分值；按精确值或表中执行率计算，保留0至2位小数或截位都算相符
-- since: 0.1
-- version: 1
with funds as (
    select * from fct_fund where weight is not null
),

-- The exact rate and the printed one, as n / d; above the budget the points stop at the weight.
exact_rates as (
    select *, 'exact' as rate_kind, least(executed_yuan, annual_yuan) as n, annual_yuan as d from funds
    where annual_yuan > 0 and executed_yuan is not null
),

printed_rates as (
    select *, 'printed' as rate_kind, least(rate_pct, 100) as n, 100 as d from funds
    where rate_pct is not null and not (rate_pct = 0 and coalesce(annual_yuan, 0) = 0)
),

scores as (
    select evaluation_key, fund_no, units4(weight) * units4(n) as points, units4(d) as d, units4(score) as score
    from (from exact_rates union all by name from printed_rates)
),

-- In ten-thousandths of a point: exact, or rounded or cut off at 0, 1 or 2 decimals.
steps as (
    select * from scores cross join (select unnest([1, 100, 1000, 10000]) as step)
),

fitting as (
    select evaluation_key, fund_no, bool_or(score = divide_rounded(points, d * step) * step or score = (points // (d * step)) * step) as is_right
    from steps
    group by evaluation_key, fund_no
),

judged as (
    select f.*, case when f.score is null then null else t.is_right end as is_right,
           millionths(divide_rounded(units4(f.weight) * units4(coalesce(least(e.n, e.d), p.n)) * 100, units4(coalesce(e.d, p.d)))) as should_be
    from funds as f
    left join fitting as t on t.evaluation_key = f.evaluation_key and t.fund_no = f.fund_no
    left join exact_rates as e on e.evaluation_key = f.evaluation_key and e.fund_no = f.fund_no
    left join printed_rates as p on p.evaluation_key = f.evaluation_key and p.fund_no = f.fund_no
),

final as (
    select evaluation_key, null::integer as row_no, subject || '.score' as subject, verdict_of(is_right) as verdict, 'warning' as severity,
           plain(score) as printed, plain(round(should_be, 2)) as expected, case
               when is_right then null
               when score is null then '资金行有分值' || plain(weight) || '分而没有得分，无法核对。'
               when is_right is null then '没有全年预算数或全年执行数，无法核对资金得分' || plain(score) || '分。'
               else '资金得分' || plain(score) || '分，按分值' || plain(weight) || '分×执行率'
                    || coalesce(pct_text(execution_rate_pct), plain(rate_pct) || '%') || '应为' || plain(round(should_be, 2)) || '分，请更正。'
           end as detail, score_location as location
    from judged
)

select * from final
