-- id: level1_weight_mismatch
-- title: 一级指标分值与下级分值之和不符
-- category: 算术
-- scope: 印有分值的一级指标
-- by: document
-- basis: 一级指标分值＝其下各指标分值之和
-- since: 0.1
-- version: 1
with indicators as (
    select * from fct_indicator_score where level1 is not null
),

sums as (
    select evaluation_key, level1, max(level1_weight) as printed_weight, sum(weight) as weight_sum, arg_min(location, row_no) as location,
           arg_min(cell_at(cells, 'level1'), row_no) as level1_location
    from indicators
    group by evaluation_key, level1
    having max(level1_weight) is not null
),

final as (
    select evaluation_key, null::integer as row_no, level1 as subject, verdict_of(printed_weight = weight_sum) as verdict, 'warning' as severity,
           plain(printed_weight) as printed, plain(weight_sum) as expected, case
               when weight_sum is null then '“' || level1 || '”标明' || plain(printed_weight) || '分，其下指标都没有分值，无法核对。'
               when printed_weight <> weight_sum then '“' || level1 || '”标明' || plain(printed_weight) || '分，其下各指标分值合计'
                    || plain(weight_sum) || '分，请调整指标分值或一级指标分值。'
           end as detail, coalesce(level1_location, location) as location
    from sums
)

select * from final
