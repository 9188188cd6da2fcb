-- title: 每张表适用的计分规则
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   rule_source | 规则来源 | | form 表中备注写明、profile 本地区本年度的政策参数、none 没有规则
--   direct_form | 正向指标算法 | | ratio 分值×完成值÷指标值；没有写明的为空
--   inverse_form | 反向指标算法 | | ratio 分值×指标值÷完成值、linear 分值×（1－超出部分÷指标值）；没有写明的为空
--   is_over_reduced | 超额可调减 | | 规则允许对完成值明显偏高的指标调减得分
--   band_upper_pct | 达成档下限 | % | 达成预期指标的得分不低于分值的多少；没有印档次的为空
--   band_lower_pct | 部分达成档下限 | % |
--   basis | 依据 | | 写在发现里的一句
--   location | 出处 | | 备注所在位置
with forms as (
    select evaluation_key, formula_text(notes) as notes_text, coalesce(cell_at(cells, 'notes'), location) as location from fct_evaluation
),

terms as (
    pivot (select term, pattern from reference.scoring_terms) on term in ('w', 'a', 't', 'i') using any_value(pattern)
),

phrases as (
    select part, form, row_number() over () as phrase_no, replace(replace(replace(replace(p.pattern, '{w}', t.w), '{a}', t.a), '{t}', t.t), '{i}', t.i) as pattern
    from reference.scoring_rule_phrases as p
    cross join terms as t
),

-- Many forms print one and the same note: each text is looked at once.
noted as (
    select n.notes_text, p.part, arg_min(p.form, p.phrase_no) as form, arg_min(p.pattern, p.phrase_no) as pattern
    from (select distinct notes_text from forms where notes_text is not null) as n
    join phrases as p on regexp_matches(n.notes_text, p.pattern)
    group by n.notes_text, p.part
),

declared as (
    select notes_text, any_value(form) filter (part = 'direct') as direct_form, any_value(form) filter (part = 'inverse') as inverse_form,
           bool_or(part = 'over') as is_over_reduced,
           try_cast(any_value(regexp_extract(notes_text, pattern, 1)) filter (part = 'bands') as decimal(18, 6)) as one_bound,
           try_cast(any_value(regexp_extract(notes_text, pattern, 2)) filter (part = 'bands') as decimal(18, 6)) as other_bound,
           greatest(one_bound, other_bound) as band_upper_pct, least(one_bound, other_bound) as band_lower_pct
    from noted
    group by notes_text
),

profiles as (
    select evaluation_key, any_value(word) filter (key = 'score_rule_direct') as direct_form,
           any_value(word) filter (key = 'score_rule_inverse') as inverse_form, any_value(source) as source
    from fct_policy
    where key in ('score_rule_direct', 'score_rule_inverse')
    group by evaluation_key
),

-- The form's own words stand in for the profile as a whole.
final as (
    select f.evaluation_key, case when coalesce(d.direct_form, d.inverse_form) is not null then 'form'
                                  when p.evaluation_key is not null then 'profile'
                                  else 'none' end as rule_source,
           case rule_source when 'form' then d.direct_form when 'profile' then p.direct_form end as direct_form,
           case rule_source when 'form' then d.inverse_form when 'profile' then p.inverse_form end as inverse_form,
           coalesce(d.is_over_reduced, false) as is_over_reduced, d.band_upper_pct, d.band_lower_pct,
           case rule_source when 'form' then '表中备注写明的计分规则' when 'profile' then '适用的计分规则（' || p.source || '）' end as basis, f.location
    from forms as f
    left join declared as d on d.notes_text = f.notes_text
    left join profiles as p on p.evaluation_key = f.evaluation_key
)

select * from final order by evaluation_key
