-- id: vague_target
-- title: 指标值无法衡量
-- category: 指标
-- scope: 填有年度指标值的指标行
-- by: document
-- basis: 年度指标值应是数量、比例、时间，或能够确认是否发生的事；“有所提升”“良好”“明显”一类无法衡量
-- since: 0.1
-- version: 3
with indicators as (
    select i.*, regexp_replace(bare_text(i.target), getvariable('vague_exempt'), '', 'g') as text, regexp_matches(concat(i.level1, i.level2), '效益|影响') as is_benefit
    from fct_indicator_score as i
    where not is_filler(compare_text(i.target))
),

-- 圆满完成 cannot be measured though 完成 can, 建成并顺利投用 has happened or not; 完成提升改造 is an event though 提升 is none. A long text with a count in it is a plan, not vague.
-- A few words of a benefit that is itself none to be counted describe a state: 双拥氛围, 军民情深. Of 渔船, 拆解 nobody can say so.
judged as (
    select *, case
               when target_op is not null or regexp_matches(text, '[0-9一二两三四五六七八九十百]+[%万个人次项场户家件份期篇名位公里米套台亩吨天月年]') then true
               when regexp_matches(text, getvariable('vague_done')) or (length(text) <= 2 and regexp_matches(level3, '等次|等级|评级|定级|(?:评价|考核|考评|测评|评审|评定)(?:结果|结论)')) then true
               when regexp_matches(text, getvariable('vague_strong')) then false
               when regexp_matches(text, getvariable('vague_event')) then true
               when regexp_matches(text, getvariable('vague_weak')) then false
               when is_benefit and length(text) between 1 and 6 and regexp_matches(level3, getvariable('vague_quality')) and not regexp_matches(text, '[每均不无零免必]|达标') then false
               when is_benefit and length(text) between 1 and 6 and regexp_matches(level3, getvariable('vague_abstract')) and not regexp_matches(text, '[全均每不无零双免必]|' || getvariable('work_verbs') || '|' || getvariable('vague_act')) then false
           end as is_right
    from indicators
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'info' as severity, target as printed,
           null::varchar as expected, case
               when is_right then null
               when is_right is null then row_name(level3, row_no) || '的年度指标值“' || target || '”不是数量，能否衡量无法判断。'
               else row_name(level3, row_no) || '的年度指标值“' || target || '”无法衡量，请改为数量、比例、时限或可以确认的结果。'
           end as detail, coalesce(cell_at(cells, 'target'), location) as location
    from judged
)

select * from final
