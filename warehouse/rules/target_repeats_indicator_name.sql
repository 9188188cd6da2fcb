-- id: target_repeats_indicator_name
-- title: 指标值重复指标名称
-- category: 指标
-- scope: 填有年度指标值的指标行
-- by: document
-- basis: 年度指标值应是可以衡量的要求，不是指标名称本身
-- since: 0.1
-- version: 3
with indicators as (
    select i.*
    from fct_indicator_score as i
    where not is_filler(compare_text(i.target))
),

judged as (
    select *, regexp_replace(bare_text(target), '^\(([^()]*)\)$', '\1') not in (without_stops(level3_text), without_stops(unnumbered(level3_text))) as is_right from indicators
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'info' as severity, target as printed,
           null::varchar as expected, case
               when is_right then null
               when is_right is null then '第' || row_no || '行有年度指标值“' || target || '”而没有三级指标名称，无法核对。'
               else '年度指标值“' || target || '”就是指标名称，请填写可以衡量的指标值。'
           end as detail, coalesce(cell_at(cells, 'target'), location) as location
    from judged
)

select * from final
