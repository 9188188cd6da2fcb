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

-- Two different codes are two bodies, whatever they are called.
pairs as (
    select l.*, r.own_key as right_key, r.name as right_name, r.form_count as right_forms, r.name_text as right_text, r.stem as right_stem,
           coalesce(l.region, r.region) as place, r.region_text as right_region
    from bodies as l
    join bodies as r on r.own_key > l.own_key and r.organization_key <> l.organization_key
        and (l.region_text = r.region_text or l.region_text = '' or r.region_text = '')
        and coalesce(l.unit_code <> r.unit_code, false) = false
        and abs(length(l.name_text) - length(r.name_text)) <= 8
        and left(l.stem, 1) = left(r.stem, 1)
),

-- One character apart in a long name may be a slip of the pen; 第一小学 and 第二小学 are not.
final as (
    select own_key || '|' || right_key as decision_key, case
               when name_text = right_text then '地区未填'
               when stem = right_stem or abbreviates(name_text, right_text) or abbreviates(right_text, name_text) then '简称或全称'
               when length(name_text) >= 6 and one_character_apart(name_text, right_text)
                    and without_ordinals(name_text) <> without_ordinals(right_text) then '一字之差'
           end as question,
           own_key as left_key, name as left_name, cast(form_count as integer) as left_forms, right_key, right_name, cast(right_forms as integer) as right_forms,
           place as region, '合并后两种写法按一个单位汇总（共' || (form_count + right_forms) || '处），名称相同的项目连成一个。' as effect
    from pairs
)

from final
where question is not null and decision_key not in (select decision_key from stg_identity_decision where subject = 'organization')
order by question, left_name, decision_key
