-- id: resubmission_changed_score
-- by: project_key
-- title: 重新报送改了得分、金额或等级
-- category: 版本
-- scope: 有较早版本的表
-- basis: 重新报送的表与上一版比较总得分、预算数、执行数和等级
-- since: 0.1
-- version: 1
with forms as (
    select * from fct_evaluation where year is not null and version_state <> 'withdrawn'
),

-- Copies of one version say the same; the version before is the last one that was filed, withdrawn or not.
earlier as (
    select l.evaluation_key, e.total_score, e.annual_yuan, e.executed_yuan, e.grade, e.file_name
    from forms as l
    join fct_evaluation as e on e.project_key = l.project_key and e.year = l.year and e.is_interim = l.is_interim and e.version_no = l.version_no - 1
        and (not l.is_interim or compare_text(e.title) is not distinct from compare_text(l.title))
    qualify row_number() over (partition by l.evaluation_key order by e.version_state = 'copy', e.document_key, e.form_ordinal) = 1
),

changes as (
    select l.evaluation_key, l.amount_unit, e.file_name as earlier_file, unnest([
        {'field': 'total_score', 'name': '总得分', 'now': plain(l.total_score), 'was': plain(e.total_score), 'unit': '分', 'location': l.score_location},
        {'field': 'funds.total.annual', 'name': '全年预算数', 'now': yuan_text(l.annual_yuan), 'was': yuan_text(e.annual_yuan), 'unit': '元',
         'location': l.annual_location},
        {'field': 'funds.total.executed', 'name': '全年执行数', 'now': yuan_text(l.executed_yuan), 'was': yuan_text(e.executed_yuan), 'unit': '元',
         'location': l.executed_location},
        {'field': 'grade', 'name': '等级', 'now': l.grade, 'was': e.grade, 'unit': '', 'location': l.location}]) as c
    from forms as l
    join earlier as e on e.evaluation_key = l.evaluation_key
),

-- Where neither says anything nothing has changed; where one does, nobody can tell.
in_scope as (
    select evaluation_key, earlier_file, c.*, case when c.unit = '元' then money_text(try_cast(c.now as decimal(18, 2)), amount_unit) else c.now || c.unit end as now_text,
           case when c.unit = '元' then money_text(try_cast(c.was as decimal(18, 2)), amount_unit) else c.was || c.unit end as was_text
    from changes
    where coalesce(c.now, c.was) is not null
),

final as (
    select evaluation_key, null::integer as row_no, field as subject, verdict_of(now = was) as verdict, 'info' as severity, now as printed,
           was as expected, case
               when now = was then null
               when now is null then '重新报送的表没有' || name || '，上一版（' || earlier_file || '）为' || was_text || '，无法比较。'
               when was is null then '上一版（' || earlier_file || '）没有' || name || '，重新报送为' || now_text || '，无法比较。'
               else '重新报送把' || name || '由' || was_text || '改为' || now_text || '（上一版：' || earlier_file || '），请说明原因。'
           end as detail, location
    from in_scope
)

select * from final
