-- id: score_exceeds_weight
-- title: 得分超过分值或为负
-- category: 算术
-- scope: 有得分的指标行和资金行
-- by: document
-- basis: 0≤得分≤分值
-- since: 0.1
-- version: 1
with indicators as (
    select evaluation_key, row_no, null::varchar as subject, coalesce('“' || level3 || '”', '第' || row_no || '行') as name, weight, score, score_location
    from fct_indicator_score
    where score is not null
),

funds as (
    select evaluation_key, null::integer as row_no, subject || '.score' as subject, '“' || coalesce(label, '资金') || '”' as name, weight, score,
           score_location
    from fct_fund
    where score is not null
),

scored as (
    from indicators union all by name from funds
),

judged as (
    select *, case when score < 0 then false else score <= weight end as is_right from scored
),

final as (
    select evaluation_key, row_no, subject, verdict_of(is_right) as verdict, 'fatal' as severity, plain(score) as printed,
           case when score < 0 then '0' else plain(weight) end as expected, case
               when is_right then null
               when is_right is null then name || '得' || plain(score) || '分而没有分值，无法核对。'
               when score < 0 then name || '的得分为' || plain(score) || '分，得分不能为负，请更正。'
               else name || '得' || plain(score) || '分，超过分值' || plain(weight) || '分，请更正。'
           end as detail, score_location as location
    from judged
)

select * from final
