-- id: indicator_without_weight
-- title: 指标没有分值或得分
-- category: 算术
-- scope: 有年度指标值和实际完成值的指标行
-- by: document
-- basis: 每项指标都应有分值和得分
-- since: 0.1
-- version: 1
with indicators as (
    select * from fct_indicator_score where target is not null and actual is not null
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(weight is not null and score is not null) as verdict, 'warning' as severity,
           null::varchar as printed, null::varchar as expected, case
               when weight is null or score is null then coalesce('“' || level3 || '”', '第' || row_no || '行')
                    || '填有年度指标值和实际完成值，但没有' || case when weight is not null then '得分' when score is not null then '分值' else '分值和得分' end
                    || '，请补填或删去该指标。'
           end as detail, location
    from indicators
)

select * from final
