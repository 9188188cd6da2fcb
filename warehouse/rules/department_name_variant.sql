-- id: department_name_variant
-- title: 同一单位写法不一
-- category: 跨文档
-- scope: 填有主管部门或实施单位的表
-- basis: 同一单位（编码相同，或名称只差区、委、本级等字）在各表中应用同一个全称，否则按单位汇总会分成几个
-- since: 0.1
-- version: 1
with -- 县委办公室 and 县政府办公室 have nothing but the place in common; 教育局 and 体育局 are one character apart and two bodies.
pairs as (
    select l.organization_key as left_body, r.organization_key as right_body, q.question = '一字之差' as is_doubtful
    from organization_identity_queue as q
    join stg_organization as l on l.own_key = q.left_key
    join stg_organization as r on r.own_key = q.right_key
    where (q.question = '简称或全称' and not regexp_matches(organization_stem(q.left_name), '^([^省市区县镇乡]{1,7}[省市区县镇乡])+$'))
       or (q.question = '一字之差' and length(organization_text(q.left_name)) <> length(organization_text(q.right_name)))
),

both_ways as (
    select left_body as body, right_body as other, is_doubtful from pairs
    union
    select right_body, left_body, is_doubtful from pairs
),

roots as (
    select s.organization_key as body, least(s.organization_key, coalesce(min(b.other), s.organization_key)) as root,
           coalesce(bool_and(b.is_doubtful), false) as is_doubtful
    from (select distinct organization_key from stg_organization) as s
    left join both_ways as b on b.body = s.organization_key
    group by s.organization_key
),

-- A party organ is the committee's: 县委组织部 before 县组织部, however often that is written. Then the commonest spelling, then the longest.
spellings as (
    select s.written_key, s.name, organization_text(s.name) as name_text, r.root, r.is_doubtful, row_number() over (
               partition by r.root
               order by regexp_matches(s.name, getvariable('party_organs')) and not regexp_matches(s.name, '委(' || getvariable('party_organs') || ')'), s.form_count desc, length(s.name) desc, s.name) as rank_no
    from stg_organization as s
    join roots as r on r.body = s.organization_key
),

proper as (
    select root, name, name_text from spellings where rank_no = 1
),

-- A form whose department is its own unit says one name, and not two.
forms as (
    select evaluation_key, 'department' as subject, department as name, department_written_key as written_key, false as is_said from stg_evaluation where department is not null
    union all
    select evaluation_key, 'implementing_unit', implementing_unit, unit_written_key, coalesce(implementing_unit = department, false) from stg_evaluation where implementing_unit is not null
),

names as (
    select subject, name, written_key, count(*) as forms from forms group by all
),

-- One field filled now with 本级 and now without is two spellings; a department and its 本级 as the unit are not.
filled as (
    select w.subject, w.name, w.written_key, s.name_text, s.root, s.is_doubtful, p.name as proper_name, p.name_text as proper_text,
           first(w.name) over (partition by s.root, s.name_text, w.subject order by same.forms desc, length(w.name), w.name) as usual
    from names as w
    join spellings as s on s.written_key = w.written_key
    join proper as p on p.root = s.root
    join (select subject, name, sum(forms) as forms from names group by all) as same on same.subject = w.subject and same.name = w.name
),

-- Names are judged, and not forms: a body has some names and files many forms.
named as (
    select *, name_text = proper_text and compare_text(name) = compare_text(usual) as is_right,
           case when name_text = proper_text then usual else proper_name end as expected
    from filled
),

judged as (
    select f.evaluation_key, n.*
    from forms as f
    join named as n on n.subject = f.subject and n.name = f.name and n.written_key = f.written_key
    where not f.is_said
),

-- Cells are wide: they are read for the few names that are wrong.
places as (
    select j.evaluation_key, j.subject, coalesce(cell_at(e.cells, j.subject), e.location) as location
    from judged as j
    join stg_evaluation as e on e.evaluation_key = j.evaluation_key
    where j.is_right is not true
),

final as (
    select j.evaluation_key, null::integer as row_no, j.subject, case when is_right then 'pass' when is_doubtful then 'undetermined' else 'fail' end as verdict,
           'info' as severity, name as printed, expected, case
               when is_right then null
               when is_doubtful then '“' || name || '”与其他表中的“' || expected || '”只差一个字，是不是同一单位无法判断，请核对名称。'
               else '“' || name || '”在其他表中写作“' || expected || '”，同一单位请用同一个全称。'
           end as detail, p.location
    from judged as j
    left join places as p on p.evaluation_key = j.evaluation_key and p.subject = j.subject
)

select * from final
