-- id: indicator_level_misfit
-- title: 指标放错了类别
-- category: 指标
-- scope: 数量指标行和成本指标行
-- by: document
-- basis: 数量指标是件数、人数、面积等产出，金额和资金支付率不是产出数量；成本指标应以不超过为要求，节约率、控制率除外
-- since: 0.1
-- version: 3
with indicators as (
    select i.*, d.level2 as category, coalesce(regexp_matches(i.level3_text, getvariable('payment_rate_names')), false) as is_payment_rate,
           coalesce(regexp_matches(i.level3_text, getvariable('cost_gain_names')), false) as is_gain,
           coalesce(cell_at(i.cells, 'target'), i.location) as target_location
    from fct_indicator_score as i
    join dim_indicator as d on d.indicator_key = i.indicator_key
    where i.target is not null and (d.level2 = '数量指标' or d.level2 like '%成本指标' or (d.level2 is null and d.level1 = '成本指标'))
),

judged as (
    select *, case
               when category = '数量指标' and is_payment_rate then '资金支付率'
               when category = '数量指标' and regexp_matches(coalesce(target_unit, ''), '^(元|美元|港元)') then '金额'
               when category is distinct from '数量指标' and target_op in ('>=', '>') and target_implied is null and not is_gain then '越多越好'
           end as misfit,
           level3 is null and category is distinct from '数量指标' and target_op in ('>=', '>') and target_implied is null as is_unknown
    from indicators
),

final as (
    select evaluation_key, row_no, null::varchar as subject, case when is_unknown then 'undetermined' when misfit is null then 'pass' else 'fail' end as verdict,
           'warning' as severity, target as printed, null::varchar as expected, case
               when is_unknown then '第' || row_no || '行的成本指标要求“' || target || '”而没有三级指标名称，是不是节约率、控制率无法判断。'
               when misfit = '资金支付率' then row_name(level3, row_no) || '是资金支付率，不是产出数量，请改列其他指标。'
               when misfit = '金额' then row_name(level3, row_no) || '的指标值“' || target || '”是金额，不是产出数量，请改列成本指标或效益指标。'
               when misfit = '越多越好' then row_name(level3, row_no) || '是成本指标，却要求“' || target || '”（越多越好），请改为不超过多少，或改列其他指标。'
           end as detail, target_location as location
    from judged
)

select * from final
