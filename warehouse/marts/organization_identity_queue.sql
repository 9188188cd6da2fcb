-- title: 疑似同一单位（待人工确认）
-- grain: decision_key
-- columns:
--   decision_key | 决定键 | | 一对单位键
--   question | 疑问 | | 简称或全称、一字之差、地区未填
--   left_key | 单位键一 | |
--   left_name | 单位名称一 | |
--   left_forms | 表数一 | 张 |
--   right_key | 单位键二 | |
--   right_name | 单位名称二 | |
--   right_forms | 表数二 | 张 |
--   region | 地区 | |
--   effect | 合并的后果 | |
with bodies as (
    select own_key, organization_key, min(name) as name, min(region) as region, sum(form_count) as form_count, organization_text(min(name)) as name_text,
           organization_stem(min(name)) as stem, coalesce(compare_text(min(region)), '') as region_text, max(unit_code) as unit_code
    from stg_organization
    group by own_key, organization_key
),

-- What two spellings of one body have in common; each kind is a join on equal values, for a place may have thousands of bodies.
marks as (
    select own_key, '地区未填' as question, 1 as rank_no, null as place, name_text as mark from bodies
    union all
    select own_key, '简称或全称', 2, region_text, stem from bodies
    union all
    select own_key, '一字之差', 4, region_text, unnest(with_one_left_out(name_text)) from bodies where length(name_text) >= 6
),

alike as (
    select l.own_key, r.own_key as right_key, l.question, l.rank_no
    from marks as l
    join marks as r on r.question = l.question and r.mark = l.mark and r.place is not distinct from l.place and r.own_key > l.own_key
    union
    select least(s.own_key, f.own_key), greatest(s.own_key, f.own_key), '简称或全称', 3
    from bodies as s
    join bodies as f on f.region_text = s.region_text and left(f.name_text, 1) = left(s.name_text, 1)
    where regexp_matches(s.name_text, '[委办]$') and regexp_matches(f.name_text, '(委员会|办公室)$') and abbreviates(s.name_text, f.name_text)
),

-- Two different codes are two bodies, whatever they are called. One character apart in a long name may be a slip of the pen;
-- 第一小学 and 第二小学 are not. Materialized: the engine would pair all bodies with all others first and ask what they have in common last.
lefts as materialized (
    select l.*, a.right_key, a.question, a.rank_no from alike as a join bodies as l on l.own_key = a.own_key
),

pairs as (
    select l.*, r.name as right_name, r.form_count as right_forms, coalesce(l.region, r.region) as place
    from lefts as l
    join bodies as r on r.own_key = l.right_key
    where r.organization_key <> l.organization_key and coalesce(l.unit_code <> r.unit_code, false) = false
      and (l.question <> '地区未填' or l.region_text = '' or r.region_text = '')
      and (l.question <> '一字之差' or without_ordinals(l.name_text) <> without_ordinals(r.name_text))
    qualify row_number() over (partition by l.own_key, l.right_key order by l.rank_no) = 1
),

final as (
    select own_key || '|' || right_key as decision_key, question, own_key as left_key, name as left_name, cast(form_count as integer) as left_forms,
           right_key, right_name, cast(right_forms as integer) as right_forms, place as region,
           '合并后两种写法按一个单位汇总（共' || (form_count + right_forms) || '处），名称相同的项目连成一个。' as effect
    from pairs
)

from final
where decision_key not in (select decision_key from stg_identity_decision where subject = 'organization')
order by question, left_name, decision_key
