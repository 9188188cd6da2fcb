-- id: weight_sum_not_100
-- title: 分值合计不是100分
-- category: 算术
-- scope: 有分值的表
-- by: document
-- basis: 财预〔2020〕10号：指标权重合计100分
-- since: 0.1
-- version: 3
with evaluation as (
    select * from fct_evaluation where fund_weight is not null or indicator_weight_sum is not null
),

policy as (
    select evaluation_key, max(value) filter (key = 'weight_total') as required, max(value) filter (key = 'execution_points') as execution_points
    from fct_policy where key in ('weight_total', 'execution_points') group by evaluation_key
),

sums as (
    select e.*, coalesce(e.fund_weight, 0) + coalesce(e.indicator_weight_sum, 0) as weight_sum, p.required, p.execution_points
    from evaluation as e
    join policy as p on p.evaluation_key = e.evaluation_key
),

-- Some places' forms have no column for the points of the execution rate: rows of 90 points then are what they should be, as far as anybody can tell.
judged as (
    select *, weight_sum = required as is_required, coalesce(total_weight, weight_sum) = weight_sum as is_stated,
           fund_weight is null and weight_sum + execution_points = required and coalesce(total_weight, required) in (required, weight_sum) as is_unprinted
    from sums
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(case when indicator_weight_sum is null or is_unprinted then null else is_required and is_stated end) as verdict,
           'fatal' as severity, plain(case when is_required then total_weight else weight_sum end) as printed, plain(required) as expected, case
               when indicator_weight_sum is null then '资金分值' || plain(fund_weight) || '分，各指标都没有分值，合计是否为' || plain(required) || '分无法判定。'
               when is_required and is_stated then null
               when is_unprinted then '各指标分值合计' || plain(weight_sum) || '分，表中没有印资金的分值；如预算执行率占' || plain(execution_points) || '分，合计为' || plain(required) || '分，无法判定。'
               when is_required then '各项分值合计' || plain(weight_sum) || '分，总分值却写为' || plain(total_weight) || '分，请更正总分值。'
               else case when fund_weight is null then '表中没有资金分值，各指标分值'
                         else '资金分值' || plain(fund_weight) || '分与各指标分值' || plain(indicator_weight_sum) || '分' end
                    || '合计' || plain(weight_sum) || '分，应为' || plain(required) || '分，请调整分值。'
           end as detail, coalesce(cell_at(cells, 'total_weight'), score_location) as location
    from judged
)

select * from final
