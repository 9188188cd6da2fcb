-- title: 指标行的得分与按规则应得分
-- grain: evaluation_key, row_no
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   row_no | 指标行 | | 在表中的次序，从1起
--   indicator_key | 指标分类键 | |
--   row_name | 行名 | | 句子里的称呼
--   weight | 分值 | 分 |
--   score | 得分 | 分 |
--   result | 完成情况 | | met、missed、undetermined；指标值不是数量的为空
--   is_over | 大幅超额 | | 完成程度达到政策参数所定的大幅超额
--   is_copied | 照抄 | | 完成值与指标值一字不差；指标值只是一个数的和有一项没有填的为空
--   tolerance | 允许差异 | 分 |
--   ratio_points | 按比例应得分 | 分 | 未完成时分值×完成值÷指标值，反向为分值×指标值÷完成值
--   linear_points | 按超出部分扣减应得分 | 分 | 反向未完成时分值×（1－超出部分÷指标值）
--   rule_points | 按适用规则应得分 | 分 | 没有规则或无法计算的为空
--   deviation_reason | 偏差原因 | | 有说明的
--   deviation_kind | 偏差原因填写 | | blank 空白、none 写明无偏差、reason 有说明
--   is_named | 有三级指标 | | 不是空白，也不是“无”“不适用”一类的字样
--   has_content | 有指标值 | | 指标值有实际内容
--   score_location | 得分出处 | |
with tolerances as (
    pivot (select evaluation_key, key, value from fct_policy)
    on key in ('score_tolerance_points', 'score_tolerance_pct', 'overachievement_pct') using any_value(value) group by evaluation_key
),

-- 指标2： without anything behind it is a blank of the printed form.
texts as (
    select evaluation_key, row_no, regexp_replace(level3_text, '^指标[0-9一二三四五六七八九十]+[:.、]?$', '') as name_text, compare_text(target) as target_text,
           rtrim(compare_text(deviation), '。.') as deviation_text
    from fct_indicator_score
),

scored as (
    select i.*, r.* exclude (evaluation_key, row_no), s.rule_source, s.direct_form, s.inverse_form, s.is_over_reduced, t.overachievement_pct,
           greatest(t.score_tolerance_points, cast(t.score_tolerance_pct * i.weight / 100 as decimal(18, 6))) as tolerance,
           units4(i.weight) * 100 as weight_units, units6(r.target_amount) as t, units6(r.actual_amount) as a,
           case when nullif(x.deviation_text, '') is null then 'blank' when regexp_matches(x.deviation_text, getvariable('no_deviation_phrases')) then 'none'
                else coalesce(w.kind, 'reason') end as deviation_kind,
           not is_filler(x.name_text) and not (i.target is null and i.actual is null and sounds_unset(x.name_text)) as is_named,
           not is_filler(x.target_text) as has_content
    from fct_indicator_score as i
    join fct_target_result as r on r.evaluation_key = i.evaluation_key and r.row_no = i.row_no
    join texts as x on x.evaluation_key = i.evaluation_key and x.row_no = i.row_no
    join fct_scoring_rule as s on s.evaluation_key = i.evaluation_key
    join tolerances as t on t.evaluation_key = i.evaluation_key
    left join reference.deviation_words as w on w.text = x.deviation_text
),

-- Never above the weight, never below nothing: neither where twice the target was spent, nor where there should have been none.
formed as (
    select *, case when result = 'missed' and direction = '>=' and t > 0 then greatest(divide_rounded(weight_units * a, t), 0)
                   when result = 'missed' and direction = '<=' and a > 0 and t >= 0 then divide_rounded(weight_units * t, a) end as ratio_units,
           case when result = 'missed' and direction = '>=' then ratio_units
                when result = 'missed' and direction = '<=' and t > 0 then greatest(divide_rounded(weight_units * (2 * t - a), t), 0)
                when result = 'missed' and direction = '<=' and t = 0 and a > 0 then 0 end as linear_units
    from scored
),

final as (
    select evaluation_key, row_no, indicator_key, row_name(level3, row_no) as row_name, weight, score, result,
           coalesce(direction = '>=' and achievement_pct >= overachievement_pct, false) as is_over,
           case when result is null or is_printed then is_same_text end as is_copied, tolerance, millionths(ratio_units) as ratio_points,
           millionths(linear_units) as linear_points, case
               when rule_source = 'none' then null
               when result = 'met' and is_over_reduced and achievement_pct >= overachievement_pct and direction = '>=' then null
               when result = 'met' then cast(weight as decimal(18, 6))
               when direction = '>=' and direct_form = 'ratio' then ratio_points
               when direction = '<=' and inverse_form = 'ratio' then ratio_points
               when direction = '<=' and inverse_form = 'linear' then linear_points end as rule_points,
           case when deviation_kind = 'reason' then deviation end as deviation_reason, deviation_kind, is_named, has_content, score_location
    from formed
)

select * from final order by evaluation_key, row_no
