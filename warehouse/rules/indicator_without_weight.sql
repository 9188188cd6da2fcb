-- id: indicator_without_weight
-- title: 指标没有分值或得分
-- category: 算术
-- scope: 有年度指标值和实际完成值的指标行；各行都没有分值或都没有得分的，整张表一条；转移支付表不要求打分，都没有的不核对
-- by: document
-- basis: 每项指标都应有分值和得分；一级指标印有分值的，其下各行可以只有得分
-- since: 0.1
-- version: 2
with rows_of_form as (
    select i.evaluation_key, i.row_no, i.level3, i.weight, i.score, i.target is not null and i.actual is not null as is_answered, i.location, e.form_kind,
           e.location as form_location, max(i.weight) over form is null and max(i.level1_weight) over form is null as lacks_weights,
           max(i.score) over form is null as lacks_scores,
           case when max(i.weight) over level is null and max(i.score) over level is not null and max(i.level1_weight) over level is not null then i.level1 end as weighed_level1
    from fct_indicator_score as i
    join fct_evaluation as e on e.evaluation_key = i.evaluation_key
    window form as (partition by i.evaluation_key), level as (partition by i.evaluation_key, i.level1)
),

-- Points printed for the levels alone (Hubei) are no blanks; for a single level they are.
indicators as (
    select *, weight is null and not (weighed_level1 is not null and level_count > 1) as lacks_weight, score is null as lacks_score
    from (select *, count(distinct weighed_level1) over (partition by evaluation_key) as level_count from rows_of_form)
    where is_answered and not (form_kind = 'transfer' and lacks_weights and lacks_scores)
),

-- What a form lacks in every row it lacks once.
lacking as (
    select evaluation_key, null::integer as row_no, '表中各指标都' as name, bool_and(lacks_weights) as lacks_weight, bool_and(lacks_scores) as lacks_score,
           any_value(form_location) as location, '请补填。' as advice
    from indicators
    where lacks_weights or lacks_scores
    group by evaluation_key
    union all
    select evaluation_key, row_no, coalesce('“' || level3 || '”', '第' || row_no || '行') || '填有年度指标值和实际完成值，但', lacks_weight and not lacks_weights,
           lacks_score and not lacks_scores, location, '请补填或删去该指标。'
    from indicators
    where not (lacks_weights and lacks_scores)
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(not (lacks_weight or lacks_score)) as verdict, 'warning' as severity, null::varchar as printed,
           null::varchar as expected, case
               when lacks_weight or lacks_score then name || '没有' || case when not lacks_weight then '得分' when not lacks_score then '分值' else '分值和得分' end || '，' || advice
           end as detail, location
    from lacking
)

select * from final
