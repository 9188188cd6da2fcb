-- id: qualitative_band
-- title: 定性指标得分不在所印档次内
-- category: 计分规则
-- scope: 备注印有定性指标档次的表中，实际完成值写达成、部分达成或未达成的指标行
-- by: document
-- basis: 表中备注写明的档次，界线同属上下两档
-- since: 0.1
-- version: 2
with bands as (
    select * from fct_scoring_rule where band_upper_pct is not null
),

words as (
    select i.*, b.band_upper_pct, b.band_lower_pct,
           (select arg_min(q.band, strpos('missed partial achieved', q.band)) from reference.qualitative_results as q
            where regexp_matches(compare_text(i.actual), q.pattern)) as band
    from fct_indicator_score as i
    join bands as b on b.evaluation_key = i.evaluation_key
    where i.actual_value is null and i.actual is not null and coalesce(i.weight, i.score) is not null
),

-- In points; the engine multiplies decimals exactly.
limits as (
    select *, case band when 'achieved' then band_upper_pct when 'partial' then band_lower_pct else 0 end as low_pct,
           case band when 'achieved' then 100 when 'partial' then band_upper_pct else band_lower_pct end as high_pct
    from words
    where band is not null
),

judged as (
    select *, millionths(divide_rounded(units4(weight) * units4(low_pct), 10000)) as low, millionths(divide_rounded(units4(weight) * units4(high_pct), 10000)) as high
    from limits
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(score >= low and score <= high) as verdict, 'warning' as severity,
           plain(score) as printed, plain(round(low, 2)) || '~' || plain(round(high, 2)) as expected, case
               when score >= low and score <= high then null
               when weight is null or score is null then row_name(level3, row_no) || '没有' || case when weight is null then '分值' else '得分' end || '，无法按档次核对。'
               else row_name(level3, row_no) || '完成情况为“' || actual || '”，按表中备注写明的档次应得分值的' || plain(low_pct) || '%至' || plain(high_pct) || '%，即'
                    || plain(round(low, 2)) || '至' || plain(round(high, 2)) || '分，表中得' || plain(score) || '分，请更正。'
           end as detail, score_location as location
    from judged
)

select * from final
