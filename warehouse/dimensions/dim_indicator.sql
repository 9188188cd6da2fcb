-- title: 指标分类（一、二级）
-- grain: indicator_key
-- columns:
--   indicator_key | 指标分类键 | |
--   level1 | 一级指标 | | 规范名称
--   level2 | 二级指标 | | 规范名称
--   is_output | 产出类 | |
--   is_benefit | 效益类 | |
--   is_satisfaction | 满意度类 | |
--   is_unclassified | 类别不明 | | 没有印指标类别，或者印的是别的分法
with labels as (
    select distinct level1, level2 from stg_indicator
),

named as (
    select coalesce(one.canonical, l.level1) as level1, coalesce(two.canonical, l.level2) as level2, one.aspect as aspect1, two.aspect as aspect2
    from labels as l
    left join reference.indicator_levels as one on one.level = '1' and one.label = level_text(l.level1)
    left join reference.indicator_levels as two on two.level = '2' and two.label = level_text(l.level2)
),

-- Level 1 says what a row is; where it is missing or unknown, level 2 does. 满意度 is often filed under 效益, and is not benefit.
final as (
    select indicator_key_of(level1, level2) as indicator_key, min(level1) as level1, min(level2) as level2,
           bool_or(coalesce(coalesce(aspect1, aspect2) = 'output', false)) as is_output,
           bool_or(coalesce(coalesce(aspect1, aspect2) = 'benefit', false) and not contains(coalesce(level2, ''), '满意')) as is_benefit,
           bool_or(contains(coalesce(level1, ''), '满意') or contains(coalesce(level2, ''), '满意')) as is_satisfaction,
           not bool_or(coalesce(aspect1, aspect2) is not null or contains(coalesce(level1, ''), '满意') or contains(coalesce(level2, ''), '满意')) as is_unclassified
    from named
    group by indicator_key
)

select * from final order by indicator_key
